/** Given names mostly of women, in the order of the alphabet; origin in the README beside this file. */
export const womensNames = `
Aada Aadrika Aadya Aaliyah Aaltje Aanandinii Aanuoluwapo Aaradhya Aaratrika Aarya Aasa Aasha Aashritha Aatmaja
Aba Abagail Abani Abbey Abbi Abbie Abbigail Abbondanza Abby Abdonie Abebi Abeer Abeline Abena Abendam Abeni
Abhaya Abi Abibatou Abie Abigaelle Abigail Abigale Abigayle Abigaël Abigaëlle Abigaïl Abigél Abosede Abril Aby
Acacie Acanthe Achieng Acilia Aculina Ada Adaeze Adah Adalbaude Adalberta Adalgisa Adaline Adalsinde Adalyn
Adaugo Addie Addilyn Addison Addolorata Adea Adebukola Adegrine Adela Adelaida Adelaide Adelajda Adelasia
Adelayida Adelaïde Adele Adelene Adelia Adelie Adelina Adeline Adeliya Adella Adelle Adeltrude Adelya Adelynn
Adenike Adepeju Adesewa Adesua Adetoke Adetoun Adhiambo Adiba Adile Adina Adja Adjoa Adolfa Adolfína Adolphie
Adonise Adrastée Adreanna Adrehilde Adria Adriana Adrianna Adrianne Adriena Adriene Adrienne Adrijana Adriána
Adunni Adwitiya Adwoa Adèle Adél Adéla Adélaïde Adélie Afanasiya Afaq Afia Afitap Afra Afruza Afton Afua
Afzuna Afərim Afət Agafia Agafya Agape Agata Agatha Agathe Aggie Agilberte Aglae Aglaia Aglaja Aglaé Agnane
Agneflète Agnes Agnesa Agnese Agneta Agnieszka Agnès Agostina Agrata Agripina Agrippine Agrypina Agustina
Agáta Ahafiya Ahalya Ahapiya Ahata Ahenk Ahilya Ahlem Ahnesa Ahniya Ahrypyna Aicha Aida Aidə Aiko Ailbhe
Aileen Ailsa Aimee Aimée Aina Ainhoa Aino Ainsley Aisha Aishah Aishani Aisling Aislinn Aislynn Aissatou Aisyah
Aiyana Ajana Ajda Ajeng Ajita Ajla Ajlin Ajna Ajoke Akifa Akiko Akinyi Akofa Akorfa Akos Akosua Akshainie
Akshata Akshita Akua Akula Akulina Akumaa Akunna Akvelīna Ala Alaina Alaine Alana Alanis Alanna Alannah
Alanoud Alara Alayah Alayna Alaïs Alba Albane Albena Alberta Alberte Albertha Albertina Albertine Albertýna
Albertīne Albina Albérade Albína Alcidie Alcina Alcine Alcyone Alda Aldegonde Alea Alecia Aleen Aleisha
Alejandra Aleksandra Alemka Alena Alene Alenia Alenka Alesea Alesia Alessa Alessandra Alessia Aleth Aletha
Alevtina Alevtyna Alexa Alexandra Alexandrea Alexandrina Alexandrine Alexane Alexanne Alexia Alexine Aleya
Aleyna Aleška Alfonsa Alfreda Alfréda Alia Alica Alice Alicia Alicja Alida Alienor Aliette Alika Alima Alina
Aline Aliona Alis Alisa Alise Alisha Alison Alissa Alissia Alivia Alix Alixe Aliya Aliyah Aliza Alize Alizee
Alizé Aliénor Alka Alla Allegra Allene Allie Allison Ally Allyson Alma Almaz Almila Almira Aloisie Alojza
Alojzije Aloyse Aloïse Alphonsine Alpike Alsu Alta Altea Althea Althée Altın Alvena Alvera Alverta Alvina
Alvīne Alya Alyah Alyce Alycia Alysa Alysha Alyson Alyssa Alyssia Alysson Alícia Alíz Alžbeta Alžběta Ama
Amabela Amadea Amahle Amaia Amaira Amalia Amaliane Amalie Amalija Amalthée Amanda Amande Amandine Amante Amara
Amarande Amaranthe Amaryllis Amata Amaya Ambar Amber Amberly Ambra Ambre Ambrine Ambroisie Amea Amel Amelia
Amelie Amelija Ameline Amely Amelya Amen Ami Amicie Amie Amilia Amina Aminat Aminata Aminte Aminu Amira Amita
Amiya Amodini Amoke Amope Amparo Amra Amrita Amritambu Amy Amya Amália Amálie Amáta Amélia Améliane Amélie
Améthyste Amālija Ana Ana-Maria Anabel Anabela Anabelle Anae Anael Anaelle Anahi Anahita Anaida Anais Anala
Anamaria Anamarija Anamika Ananda Anandamayi Ananta Anasooya Anastasia Anastasie Anastasija Anastasiya
Anastazija Anastazja Anastázia Anastázie Anasuya Anatolia Anatoliya Anatázie Anatólie Anaya Anaëlle Anaïs Anca
Anceline Anche Anci Ancica Ancilla Ancuța Anda Andaç Andjela Andjelina Andrada Andreane Andreanne Andreea
Andreja Andriana Andrijana Andrina Andromeda Andrée Anděla Andělína Andżelika Ane Anemona Anesa Aneta Anette
Anežka Anfisa Angadrême Angela Angelia Angelica Angelika Angelina Angeline Angelique Angelita Anggun Angharad
Anghelina Angie Angilberte Angèle Angélina Angélique Anhelina Ani Ania Anica Anicette Anicée Anika Anila Anina
Anisa Anise Anissa Anita Aniya Aniyah Anișoara Anja Anjali Anjelica Anjushree Anjushri Anka Anke Ann
Ann-Christin Ann-Marie Anna Annabel Annabell Annabella Annabelle Annagrazia Annalena Annalisa Annalise Annamae
Annamaria Annamarie Annapurna Annaëlle Anne Anne-Laure Anne-Marie Anne-Sophie Anneke Anneli Annelie Annemarie
Annemijn Annett Annetta Annette Anni Annie Annika Annikki Annmarie Annonciade Annunziata Anny Anohito Anora
Anouck Anouk Ansberte Anselma Anshula Ansley Anstrudie Antea Anthelmette Antigone Antje Antoaneta Antoinette
Antonela Antonella Antonetta Antonette Antonia Antonietta Antonija Antonina Antonine Antoniya Antonyda Antónia
Anuja Anusuya Anuška Anuța Anwesha Anya Anzhela Anzhelika Anémone Anči Ančica Anđela Anđelika Anđelina Aoi
Aoife Aphélie Apolena Apollina Apollinariya Apolline Apollonia Apolloniya Appia Appoline Apsara Aquiline
Arabela Arabella Arabelle Araceli Aracely Arame Aranka Arantxa Ardella Ardith Arely Areta Argelia Argentina
Argine Aria Ariadna Ariana Ariane Arianna Arianne Aricie Ariela Arielle Arij Arike Arina Arinola Arisa
Aristița Arkadiya Arleen Arlena Arlene Arleta Arlette Armance Armande Armandine Armeline Armelle Armida Armide
Armine Arna Arnaude Arnolda Arnoštka Aroha Arpita Arsènie Artemis Artemisa Artemiya Arthurine Artémis Aruna
Arvilla Arwa Arwen Arya Aryanna Arın Asake Asal Asceline Ascension Asel Asella Asha Ashanti Ashlee Ashleigh
Ashli Ashlie Ashly Ashlyn Ashlynn Ashmi Ashraqat Ashtyn Asija Asila Asiya Asja Aslesha Asliya Aslım Asma Asmaa
Asmita Asolat Assa Assetou Assia Assil Assomption Assumpta Assunta Assya Asta Astarté Astou Astrid Astrida
Astride Astrée Astrīda Astérie Asuela Asuka Asya Ataahua Atanasia Atanázie Atena Athalie Athanasie Athena
Athenaïs Athina Athéna Athénaïs Atieno Atinuke Atreyee Atreyi Atta Aube Aubertine Aubree Aude Audeline Audra
Audreanne Audrey Audri Audry Augusta Augustina Augustine Augustýna Aulia Aung Aura Aure Aurelia Aureliana
Aurelie Aurelle Auriane Aurica Aurora Aurore Aurélia Aurélie Aurélienne Aurēlija Ausilia Ausiliatrice Austeja
Auxane Ava Avan Avani Avantika Ave Aveline Avigail Avigaëlle Avis Avital Avoye Avreliya Avril Avrora Awa Awaz
Awero Awesi Axeline Axelle Axenia Aya Ayah Ayako Ayana Ayanda Ayanna Ayebatari Ayelet Ayem Ayesha Aygun Aygül
Aygün Ayinke Ayize Aykal Ayla Ayleen Aylin Ayline Aymardine Aymonde Ayn Aynur Ayoka Ayren Aysar Ayse Aysel
Aytən Ayu Ayushmati Ayşe Ayşıl Aza Azadeh Azalea Azaliya Azalée Azelia Azeline Aziza Azra Azuna Azzurra Azélie
Azîme Açela Açelya Açılay Aïcha Aïda Aïna Aïsha Aïssa Aïssata Aïssatou Ağça Aīda Baaba Baala Babeta Babette
Babila Bade Bahar Bahia Baidehi Baijayanti Bailee Balamani Balın Bambina Banna Banu Bara Barbara Barbe Barbora
Barbra Barbro Barchinoy Barica Barno Bartolomea Basanti Basilia Basilisse Basma Bassilla Bathilde Batilda Baya
Bayarmaa Baylee Bağdagül Baņuta Bea Beata Beatrice Beatrix Beatriz Beatrycze Beaulah Becca Becky Bediz Bedran
Bedřiška Begoyim Behrem Belemir Belina Belinay Belinda Bella Belle Belma Beltun Belçim Benazir Benedetta
Benedicte Benedikta Benedita Beniamina Benice Benigna Benita Benli Bente Benthe Benvenuta Berceste Berenice
Berenika Berinay Berit Bernadetta Bernadette Bernadine Bernarda Berneice Bernice Berniece Bernita Berran Berre
Berta Bertha Berthe Bertie Bertille Bertolda Berva Beryl Berçem Berçin Berîtan Berîvan Besra Bess Bessie
Betania Beth Bethan Bethanie Bethany Betina Betsy Betta Bette Bettie Bettina Betty Bettye Beula Beulah Beuve
Bev Beverley Beverly Beya Beyoncé Beáta Beāte Bhaanumati Bhadra Bhagirathi Bhagwanti Bhagwati Bhamini
Bhanumati Bhargavi Bhavani Bhavna Bhilangana Bianca Bianka Bibi Bibiana Bibianna Bibiána Bice Bigna Biljana
Billurə Biloslava Bilva Bilwa Bilyana Bina Binafsha Bineta Binita Binta Bintou Birdie Birgit Birgita Birgitta
Birgitte Bisenija Bisera Biserka Bismah Bistra Blaga Blagica Blagitsa Blagorodna Blaguna Blahomila Blahomíra
Blahoslava Blahovista Blanca Blanche Blandine Blanduzia Blanka Blazhenka Blažena Blossom Blythe Bláthnaid
Bobana Bobbi Bobbie Bogdana Boglarka Boglárka Bohdana Bohumila Bohumíra Bohuna Bohuslava Bohuše Bojana
Bojislava Bolatito Boleslava Bolormaa Boluwatife Bonita Bonnie Borbála Borislava Borka Boryslava Boróka
Bosiljka Bosilka Bouchra Bozhana Bozhena Bořislava Božena Božetěcha Božica Božidara Brandi Brandie Branimira
Branimíra Branislava Branka Brankica Bratislava Breana Breanna Breanne Bree Brenda Brenna Bria Briana Brianna
Brianne Brid Bridget Bridgett Bridgette Bridie Brielle Brigid Brigida Brigita Brigitta Brigitte Brionna Brisa
Brita Britney Britt Britt-Marie Brittany Brittney Brittni Brittny Bronagh Bronislava Bronwyn Brooke Bruna
Brune Brunehaut Brunehilde Brunhilda Brunilde Bryana Bryanna Brygida Brynn Brândușa Bríd Buddhana Buhle Bulah
Bunmi Busisiwe Buthaina Bárbara Béatrice Bénédicte Bérangère Béryl Bérénice Bêrîtan Bíborka Bārbala Běla
Břetislava Bəyaz Caetana Caitlin Caitlyn Caleigh Calina Calista Callie Calogera Calpurnia Camelia Camila
Camile Camilia Camilla Camryn Camylle Camélia Cana Candace Candice Candida Canel Cangül Cannur Cansel Cansu
Cansın Caoimhe Capitolina Capucine Cara Caridad Carina Carine Carissa Carla Carlee Carlene Carley Carli Carlie
Carlijn Carlota Carlotta Carly Carmel Carmela Carmella Carmen Carmina Carminho Carmo Carol Carola Carolanne
Carole Carolin Caroline Carolyn Carolyne Carrie Carrol Carys Casandra Casiana Casilda Casimira Cassandra
Cassandre Cassie Cassiopea Cassiopee Castille Cataleya Catalina Catarina Catena Caterina Catharina Catharine
Catherina Catherine Cathleen Cathrine Cathryn Cathy Catinca Cato Catrin Catrina Catrinel Catriona Cayla Ceca
Cecelia Cecile Cecilia Cecilie Cecily Cecylia Cecília Cecílie Celeste Celestina Celestine Celestýna Celia
Celie Celina Celine Celinia Cerasela Ceren Cerise Cerys Ceyda Ceyla Ceylan Ceylin Ceylinaz Cezara Chahinez
Chakrika Chanda Chandani Chandi Chandini Chandira Chandni Chandra Chandrabhaga Chandrakala Chandrakin
Chandramani Chandrani Chandraprabha Chandraswaroopa Chandravati Chanel Chanelle Chantal Chantelle Chapala
Charis Charissa Charity Charla Charlaine Charleen Charlena Charlene Charlette Charli Charline Charlize
Charlotta Charlotte Charlène Charmaine Charumati Charvi Chasity Chatura Chaya Chayenne Chayma Chaïma Chedeline
Chelsea Chelsey Chelsie Cher Cherechi Cheri Cherie Cheryl Cheyanne Chiamaka Chiara Chimamanda Chinonso
Chinyere Chipo Chira Chirine Chitra Chitrali Chitramala Chitrangada Chizoba Chizuko Chloe Chloé Chranislava
Chrissy Christa Christal Christelle Christen Christiana Christiane Christie Christin Christina Christine
Christy Chrystal Chrystia Chyna Ciaobella Ciara Ciarna Cici Cielo Cierra Cilvenaz Cindi Cindy Cinta Cinthia
Cinzia Cipriana Cirilla Citlali Citlalli Citra Clair Claire Clara Clarabelle Clare Clarice Claris Clarisa
Clarissa Clarisse Claudette Claudia Claudine Clavdia Clea Clelia Clelie Clemence Clementina Clementine
Clemenzia Cleo Cleofe Cleopatra Cleophee Cleora Cleta Clio Clodagh Cloe Clorinda Clothilde Clotilde Cloé Cléa
Clélie Clémence Clémentine Cléo Cléophée Codrina Codruța Cointa Coleen Colette Coline Colleen Collien Colomba
Colombe Comfort Concepcion Concepción Concepta Conception Concetta Conchita Connie Consolata Constance
Constanta Constantia Constantina Constanza Constança Constanța Consuela Consuelo Cora Coralia Coralie Coraline
Cordelia Cordia Corene Corentine Cori Corina Corine Corinna Corinne Cornelia Corrine Cortney Cosima Cosmina
Costanza Coumba Courtni Courtny Crenguța Creola Crescenzia Crina Cristal Cristiana Cristina Crocefissa Cronida
Crystal Crystel Csenge Ctibora Ctirada Ctislava Cunegonda Cuzia Cvetka Cydney Cyndi Cynthia Cyntie Cyra
Cyrielle Cyrila Cyrine Cécile Céleste Célestine Célia Céline Cătălina Daantje Daciana Dada Daevi Daevika
Dafina Dafne Dagmar Dagmara Dagmāra Dahlia Daiana Daija Daina Dainuvīte Daisha Daisy Dajana Daksha Dakshayani
Dalal Daleslava Dalia Dalibora Daliborka Dalida Dalie Dalila Dalima Dalimila Dalimíra Dalla Damaris Damayanti
Damia Damiana Damiána Damjanka Damla Danae Danette Dania Danica Daniela Daniella Danielle Danijela Danika
Danique Danitsa Daniz Danka Danuta Danuše Danyka Daphna Daphne Daphnee Daphney Daphné Dara Darby Darcey Darcie
Daria Dariana Darie Darija Darina Darine Darinka Darja Darla Darleen Darlena Darlene Darshwana Darya Daryna
Daryslava Dasha Dasia Davida Davina Davriya Dawn Dayana Dayle Dayna Dea Deana Deandra Deann Deanna Deanne Deb
Debbie Debby Debora Deborah Debra Debrah Dede Dee Deedee Deeksha Deena Deepa Deepali Deepika Deeptimayee
Deeptimoyee Defne Degna Deidre Deirdre Deja Dejah Dejana Dela Delal Delaney Delcy Delfina Delia Delie Delilah
Delinda Delizia Della Delores Deloris Delpha Delphia Delphine Demet Demetra Demetria Demi Dena Denice Denisa
Denise Denitsa Deodata Derin Dervla Derya Desanka Desdemona Desiderata Desiree Despina Despoina Dessie Destan
Destany Deste Destinee Destiney Destini Devangana Devani Devasree Devi Devika Devota Dewi Dhaanyalakshmi Dhana
Dhanadeepa Dhanalakshmi Dhara Dharani Dharitri Dhatri Dhia Diah Diamante Dian Diana Diane Dianna Dianne
Dianora Diara Diarra Dicle Diclehan Dida Didem Didina Diede Dieke Dieudonnée Dieynaba Dijana Diksha Dilafruz
Dilara Dilarə Dilay Dilbar Dilber Dilberay Dildar Dildora Dilek Diler Diletta Dilfuza Dilma Dilnoza Dilorom
Dilovan Dilrabo Dilruba Dimitrina Dina Dinah Dinda Diodata Dionisia Dionne Dior Dipali Dipika Dita Ditte-Marie
Ditya Divine Diviška Divna Divya Dixie Diya Diyana Diyora Diána Diāna Djeneba Djenna Dobrava Dobrila Dobrinka
Dobromila Dobromyla Dobromyra Dobromysla Dobromíra Dobroslava Dobrynka Dochia Doda Doina Doinita Doleslava
Dolly Dolores Dolunay Dolyana Domenica Dominika Domitille Domnica Domnika Dona Donalda Donata Donatella Donka
Donna Donáta Dora Dorana Dorcas Doreen Doriana Doriane Dorica Dorina Dorine Doris Dorit Dorka Dorla Dorli
Dorota Dorotea Doroteja Dorothea Dorothy Dorothée Dorottya Dorris Dortha Dorthe Dorthy Dottie Doubrava
Doubravka Douce Dounia Dovie Doyinsola Draga Dragana Dragica Draginja Drahomila Drahomíra Drahoslava Drahotína
Drahuše Draupadi Drina Druina Dua Dubravka Duduzile Dulari Dulce Dulcinea Dulina Dumitra Dumitrana Dumitrita
Dune Dunja Durdona Durga Durgeshwari Dushanka Dushka Duygu Dušana Dušanka Dušica Duška Dyah Dyna Dzirkstīte
Dzīle Dáša Débora Dîcle Dîrok Dóra Döndü Dünya Dürdane Dürriye Dārta Dəniz Ea Earlene Earline Earnestine
Easter Ebba Ebe Ebiere Ebony Ebru Ecaterina Ece Ecem Ecrin Eda Edda Edel Edelberga Edie Edita Edith Editta
Edmée Edna Eduarda Edvarda Edvige Edwina Edyta Edyth Edythe Edīte Eef Eefje Eeva Eevi Effie Efimia Efrosina
Efrosinia Eftalya Eftimia Efua Egizia Eglantine Egle Egona Eileen Eilidh Eimear Eisha Ekaparnika Ekaterina
Ekin Ekta Ekua Ela Elaide Elaina Elaine Elakshi Elana Elanur Elda Eldora Elea Eleanor Eleanora Eleanore Electa
Elektra Elen Elena Eleni Elenor Elenora Eleonora Eleonore Eleonóra Eleri Elettra Elfrieda Elfrída Elfrīda
Eliabeth Eliana Eliane Elicia Elida Elide Eliette Elif Elimena Elin Elina Eline Elinor Elinore Eliona Elisa
Elisabet Elisabeta Elisabeth Elisabetta Elisaveta Elise Elisea Eliska Elissa Elitsa Eliza Elizabet Elizabeta
Elizabete Elizabeth Elizaveta Elize Eliška Elka Elke Ella Ellada Elle Ellen Ellen-Margrethe Elli Ellie Elly
Elma Elmas Elmira Elmīra Elna Elnarə Elnora Eloane Elodia Elodie Elody Eloisa Eloise Elona Elora Elouise Eloá
Eloïse Elsa Elsbeth Else Elsie Elta Eluned Elva Elvera Elvia Elvie Elvina Elvira Elvire Elvíra Elvīra Elwira
Elya Elyanora Elyne Elynn Elyse Elyssa Elza Elçin Elène Eléa Eléanore Eléonore Elīna Elīza Elżbieta Ema
Emanuela Emanuelly Emel Emelda Emelia Emelie Emeline Emely Emerald Emese Emi Emie Emiko Emilee Emili Emilia
Emiliana Emilie Emilija Emiliya Emily Emina Emine Emma Emmalee Emmaline Emmanuelle Emmelie Emmeline Emmely
Emmi Emmie Emmy Emna Emy Emília Emílie Emīlija Ena Enakshi Endah Enid Enie Enimia Eniola Enise Enna Enola
Enora Enrica Enya Era Eracla Erica Ericka Erika Erin Erine Erma Ermelinda Ermenegarda Ermenegilda Erminia Erna
Ernesta Ernestina Ernestine Ernestīne Ersilia Ervína Eryn Esen Eser Esha Eshana Eshita Esi Esin Esma Esmee
Esmeralda Esmeray Esmira Esmée Esperanza Esra Essie Esta Estefania Estefanía Estela Estele Estell Estella
Estelle Ester Estera Estere Esterina Esther Estrella Eszter Etela Etha Ethel Ethelyn Ethyl Etta Ettie Eudochia
Eudokia Eudoksja Eudora Eudoxie Eufemia Eufrasia Eufrosina Eufrozina Eufrozína Eugenia Eugenie Eugénia Eugénie
Eula Eulah Eulalia Eulalie Eulálie Euna Eunice Eunika Euphrasie Euridice Eurydice Eusebia Eusebie Eusébie
Eutalia Eva Evalyn Evangelina Evangeline Evanghelina Evar Evdochia Evdokija Evdokiya Eve Evelien Eveliina
Evelin Evelina Eveline Evelyn Evelyne Evelína Evelīna Evfrosiniya Evgeniya Evghenia Evi Evie Evika Evita
Evpraksiya Evy Evîn Evşen Evženie Ewa Ewatomi Ewelina Eya Eylül Eyşan Fabia Fabiana Fabie Fabienne Fabiola
Fabiána Fabiënne Fabrícia Fadekemi Faderera Fadime Faduma Fadumo Fae Fahriye Fahrünissa Faina Faith Faizah
Fajr Famke Fana Fanika Fanka Fanni Fannie Fanny Fanta Fantine Fara Farah Farangiz Fardau Farhunnisa Fariba
Farida Farrah Farzana Fatemeh Fathonah Fatiha Fatim Fatima Fatimata Fatimə Fatma Fatou Fatouma Fatoumata Fatoş
Fausta Faustina Faustine Faustýna Fay Faya Faye Fayen Fayenne Fayina Fazilat Fazilet Febe Febi Febriana
Febrina Federica Fedora Fehime Fehintola Felecia Felicia Felicie Felicita Felicitas Felicity Felina Feline
Felipa Felícia Felície Fem Femke Femm Fenja Fenna Fenne Feodora Feodosia Feodosiya Ferah Feray Ferdinanda
Ferdynanda Feride Feriel Feriha Fernanda Ferne Feruza Feryel Fevronia Fevroniya Feyza Ffion Fiammetta Fibikemi
Fidan Fidelie Fieke Fien Fiene Fiep Figen Fikayomi Fikriye Filimena Filipa Filippa Filiz Filofteia Filomena
Filoména Filou Fily Fine Finia Finja Finnja Finola Fiona Fionnuala Fiordaliso Fiore Fiorella Fiorenza Firdevs
Firuzə Fitri Fitria Fitriani Flaminia Flavia Flaviana Flavie Fleta Fleur Flo Floare Floarea Floor Floortje
Flor Flora Flore Florencia Florencja Florentina Florentine Florentýna Florența Floriana Floriane Florica
Floridia Florie Florina Florine Florinka Flossie Flurina Flóra Foca Fofi Folake Folasade Folashade Fortunata
Fortunée Fosca Fotima Fozia Fran Franca Frances Francesca Francette Francia Francina Francine Francisca
Franciszka Francoise Franka Františka Franziska Françoise Freda Frederica Frederike Frederique Freeda Freida
Freja Freya Frida Frieda Friederike Frosina Frusina Fruzsina Frédérique Frída Frīda Fuldem Fulden Fulvia Fulya
Fumiko Funda Funmi Fyokla Féba Félicie Féline Füreyya Füruzan Füsun Fərqanə Fərəh Fəxriyyə Gabija Gabriela
Gabriella Gabrielle Gabrijela Gadis Gaia Gail Gaja Gajana Gala Galaba Galatea Galena Galina Gamalat Gamila
Gamze Ganesha Garance Garika Garnet Gasti Gaudenzia Gautami Gavxar Gawati Gayatri Gaye Gayle Gaëlle Gaïa
Geanina Geeta Geetanjali Gelila Gelsomina Geltrude Gema Gemine Gemini Gemma Gena Generosa Genesia Genesis
Genet Geneva Genevieve Geneviève Genna Genoveffa Genoveva Genta Gențiana Georgeta Georgette Georgiana
Georgianna Georgie Georgina Geralda Geraldina Geraldine Gerarda Gerardina Gerberge Gerda Gerharda Geri
Germaine Germana Gertrud Gertruda Gertrude Gertrúda Gesine Geta Ghada Ghaliyati Ghazala Gheorghina Gherghina
Ghita Gia Giacinta Giada Gianina Gianna Gifty Gigi Gigliola Gilberta Gilda Giliola Gillian Gina Ginevra
Ginewra Gioacchina Gioconda Gioia Giorgia Giorgiana Giovanna Girija Girja Gisela Gisele Gisella Giselle
Gisselle Gisèle Gita Gitanjali Gitte Giuditta Giulia Giuliana Giulitta Giuseppa Giuseppina Giusta Gizela Gizem
Gladyce Gladys Glafira Glena Glenda Glenna Glennie Gloria Glorie Glynis Godeberta Godiva Golda Goldie Golnaz
Golubinka Gonca Googoosh Gorana Goranka Gordana Goritsa Gosia Goundo Grace Gracie Graciela Graciána Gracja
Grainne Grayce Grazia Graziana Graziella Gražina Grațiana Grațiela Gregoria Greta Gretchen Griselda Grizelda
Grozda Grozdana Gry Grácie Gráinne Grâce Gréta Guadalupe Gudrun Gudrīte Guenda Guendalina Guenièvre Guilhemine
Guillemette Guillermina Gula Gulbahar Gulbaxor Gulchexra Gulistan Guljamol Guljaxon Gulnora Gulnoza Guloy
Gulseren Gulsora Gulzira Gulzoda Gun Gunay Gundelinda Gunel Gunilla Gunnel Gussie Gustava Gustavine Guusje
Gvendolina Gvendolína Gwen Gwenaëlle Gwendolyn Gwyneth Göknur Gökçe Gökşin Gönül Gövhər Gözde Güher Gül Gülay
Gülbahar Gülben Güldem Gülden Güldeste Gülen Gülgün Gülnaz Gülpembe Gülriz Gülsen Gülsüm Gülçin Gülşen Gülər
Günay Güneş Güngör Güniz Günnur Günsel Günseli Gürcan Habiba Haby Hadja Hafsa Hafshah Hailee Hailey Hailie
Hajar Hala Hale Haleigh Haley Halie Halima Halina Halle Hallie Halyna Hamima Hamsini Hana Hanadi Hanae Hanah
Hanan Hanaé Handan Hande Hanga Hanh Hania Hanifa Hanna Hannabel Hannah Hanne Hannele Hannelore Hariet Hariette
Harinakshi Harita Harmony Harriet Harriett Harriette Haruka Haruko Hasina Hasna Hasnaa Hasti Hatice Hatouma
Hattie Hava Havla Hawa Haya Hayal Hayat Haylee Hayley Haylie Hazan Hazel Heather Heaven Heda Hedda Hedvig
Hedviga Hedvika Heema Heidi Heidrun Heike Heledd Helen Helena Helene Helga Helin Helle Hellen Helmi Heloise
Heloísa Heloïse Helèna Helène Helēna Hendrika Henrieta Henrietta Henriette Henrike Henryka Heracleea Herberta
Hermina Hermine Herminia Hermína Hermīne Herta Hertha Hessa Hester Hesti Hettie Hiba Hibo Hidaya Hilal Hilda
Hildegard Hillary Hilma Hilola Himadri Himani Himari Hind Hira Hiranya Hirut Hlengiwe Hoda Hodan Hollie Holly
Honorine Hope Hortense Hortensia Hortensie Hortenzia Hortenzie Horymíra Hosiyat Hosna Hosniya Hostimila
Hostimíra Hostislava Houda Hrvojka Huda Huguette Hulda Humaira Humay Huong Hurshida Husida Husnida Husniya
Husnora Hussa Huyen Hvězdoslava Hyacinta Hyacinth Háta Héloïse Hélène Hêvî Hülya Hümeyra Hüner Hüriyə Iana
Ianina Ianira Ianna Iaroslava Iasmina Ibironke Iboja Ibtisam Ica Icha Icie Ida Idea Idell Idella Ifa Ifeoma
Iffar Ifora Ifrah Ifunanya Iginia Ignácie Ignáta Ika Ikram Ila Ilana Ilaria Ilayda Ilda Ildegarda Ildegonda
Ildika Ildiko Ileana Ilene Ilenia Ilia Iliana Ilina Ilinca Ilindenka Ilinka Iljana Ilona Ilsa Ilse Ilva Ilyana
Ilza Ima Imane Imani Imelda Imen Imene Imke Immacolata Imogen Imogena Imogene Imène Ina Inaam Inara Inaya
Incoronata Indah Indira Indy Ines Inesa Inessa Inez Ing-wen Inga Inge Ingeborg Ingeborga Inger Ingrid Ingrida
Ingrīda Ingūna Inja Inji Inka Inkeri Inna Innesa Innocenza Intan Inyoni Inès Inés Inéz Inês Inës Ināra Ioana
Ioanina Iolanda Iole Iona Ione Ionela Ionelia Ionne Iosefina Iraida Irati Irawati Irem Irena Irene Iretioluwa
Iriana Iride Iridenta Irina Iris Irma Irmeli Irmgard Irmina Iroda Iryna Irène Irēna Isabeau Isabel Isabela
Isabele Isabell Isabella Isabelle Isabelly Isadora Isaure Ise Isee Iseult Ishbel Iside Isidora Isioma Isis
Isisa Iskra Isla Islande Ismérie Isobel Isolda Isotta Isra Israa Ita Italia Itzel Itziar Itır Iulia Iuliana
Iustina Iva Ivaana Ivah Ivalu Ivana Ivanka Ivanna Ivančica Iveta Ivetta Ivna Ivona Ivonne Ivy Iwona Iya
Iyabode Iyadunni Iza Izabela Izabella Izaro Ize Izia Izidora Izolda Izzy Işık Işıl Işılay Işın Jabulile Jacey
Jacinda Jacinta Jacinthe Jackeline Jacklyn Jacky Jaclyn Jacoba Jacquelina Jacqueline Jacquelyn Jacynthe Jada
Jadrana Jadranka Jadwiga Jael Jaelynn Jagica Jahana Jaida Jailey Jailyn Jaimini Jakayla Jakuba Jakubina
Jakubka Jale Jalou Jalə Jamalia Jami Jamila Jana Janae Janaína Jane Janele Janelle Janessa Janet Janeta
Janette Janica Janice Janie Janin Janina Janine Janiya Janja Janka Janna Jannah Janni Jannie Jany Janīna
Jaquelin Jaqueline Jara Jarmila Jarolíma Jaromíra Jaroslava Jasmijn Jasmin Jasmina Jasmine Jasmína Jasmīna
Jasna Jasněna Jaunita Jautrīte Javiera Jayalalithaa Jayda Jayde Jaylinn Jayne Jazlyn Jazmin Jazmine Jazmyn
Jazmyne Jazz Jazzlyn Jazzlynn Jeana Jeane Jeanette Jeanie Jeanina Jeanine Jeanna Jeanne Jeannette Jeannie
Jeannina Jeannine Jehanne Jela Jelena Jelica Jelisaveta Jelita Jelka Jella Jen Jena Jenelle Jenifer Jenna
Jennah Jennette Jenni Jennie Jennifer Jenny Jennyfer Jenovéfa Jente Jeri Jerri Jesica Jesika Jess Jessica
Jessika Jesslyn Jesslynn Jessy Jessyca Jet Jette Jettie Jevrosima Jewel Jewell Ješa Jihane Jil Jilian Jill
Jillian Jimena Jinane Jindřiška Jing Jinte Jinthe Jisoo Jitka Jiřina Joana Joane Joanie Joann Joanna Joanne
Joannie Jocelyn Jocelyne Jodi Jodie Joelina Joeline Joelle Johana Johanna Johanne Jolana Jolanda Jolanta
Jolayemi Joleen Jolena Jolene Jolie Jolien Jolijn Jolin Jolina Joline Joni Jonna Jordana Jordyn Jorga Josefa
Josefien Josefin Josefina Josefine Josefína Joselyn Josephin Josephina Josephine Josette Josiane Josianne
Josie Josipa Josy Joséphine Jovana Jovanka Joy Joya Joyce Jozefa Jozefína Joëlle Jožica Juana Juanita Judeline
Judita Judith Judy Judyta Judīte Jula Jule Juli Julia Juliana Juliane Julianna Julianne Julide Julie Julienne
Juliet Julieta Juliette Julija Julijana Julika Julina Julissa Julita Juliána Juliëtte Jumagul Juna Junko Juno
Junon Jusra Justina Justine Justyna Justína Justýna Justīne Juta Jutta Jyoti Jyotsana Jázmin Jéssica Józefina
Júlia Jūlija Jūsma Kaarina Kaat Kabita Kacey Kaci Kacie Kader Kadiatou Kadidia Kadidiatou Kadriye Kady Kaede
Kaela Kaelyn Kahina Kaia Kailee Kailey Kailyn Kaisa Kaitlin Kaitlyn Kaja Kalea Kaleigh Kaley Kali Kalina
Kalinda Kallie Kalpana Kalyani Kalyna Kama Kamala Kamaria Kamelya Kamila Kamile Kamilla Kamille Kamla Kamola
Kamryn Kamuran Kanchan Kani Kania Kanishka Kanti Kanyakumari Kaori Kara Karanfilka Karelle Karen Kari Kariane
Karianne Karima Karimah Karin Karina Karine Karissa Karla Karlee Karley Karli Karlie Karlijn Karlotta Karly
Karmela Karmen Karolann Karoliina Karolina Karoline Karolína Kartika Karyn Karīna Kasandra Kashyapi Kasia
Kasiyah Kassandra Kassie Kat Kata Katalin Katariina Katarina Katarzyna Katarína Kate Katelin Katell Katelyn
Katelynn Katerina Kateryna Kateřina Katharina Katharine Katherina Katherine Katheryn Kathie Kathleen Kathlyn
Kathrin Kathrine Kathryn Kathryne Kathy Kati Katia Katica Katie Katija Katina Katitsa Katja Katlyn Katlynn
Kato Katrin Katrina Katrine Katryn Katrín Katrīna Kattie Katy Katya Kavita Kavitha Kawtar Kay Kaya Kaycee Kaye
Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kayliah Kaylie Kaylin Kayna Kayra Kazi Kazimíra Kazuko Kaïna Keara
Keeley Keely Keet Keiko Keira Keisha Kejsi Keley Keli Kelley Kelli Kellie Kelsey Kelsi Kelsie Kely Kelya
Kendra Kenna Kennedi Kensi Kenza Kera Keratsa Keren Keri Kerri Kersti Kerstin Ketanji Ketsia Kevser Keyla
Kezia Khadidiatou Khadidja Khadija Khadije Khady Khaleda Khanyisile Kharytyna Khawla Kheira Khethiwe Khin
Khongordzol Khoudia Khristina Khrystya Khrystyna Khulekani Kia Kiana Kiandra Kianna Kiara Kiarra Kiera
Kiersten Kika Kikelomo Kiki Kiley Kimberlee Kimberley Kimberli Kimberly Kimmernaq Kincső Kinga Kiné Kira
Kirana Kiraz Kirsteen Kirsten Kirstin Kirsty Kita Kitty Kizzy Klara Klaudia Klaudie Klavdiya Klea Klementina
Klementyna Klementýna Kleopatra Klimentina Klotylda Klára Klāra Koleta Kolombína Kolumbína Komila Konstance
Konstancie Konstancja Konstantina Konsuela Konul Konzuela Kora Koralia Kordula Kori Korina Korinna Kornelia
Kornélia Kornélie Kosara Kostadinka Kourtney Krasava Krasomila Krentta Krista Kristalina Kristen Kristi
Kristie Kristiina Kristin Kristina Kristine Kristiāna Kristy Kristyna Kristína Kristýna Kristīne Krisztina
Krstana Krystal Krystel Krystina Krystyna Ksawera Ksenia Ksenija Kseniya Ksenya Ksusha Kumari Kumru Kumuda
Kumush Kunhuta Kupava Kvetoslava Kvitka Kvitoslava Květa Květoslava Květuše Kyara Kyla Kylee Kyleigh Kylie
Kyllikki Kyoko Kyra Kyrsten Kübra Kısmet Kıymet LaTonya LaToya Lacey Lacie Lacy Lada Ladina Ladislava Ladona
Ladonna Laetitia Lahna Laia Laila Laisha Lakeisha Lakesha Lakshmi Laksita Lala Lale Lalie Lalita Lalə Lamia
Lamija Lamiyə Lana Laney Lara Laras Larina Larisa Larissa Larysa Lashonda Lata Latasha Latha Latifa Latife
Latika Latisha Latofat Latonya Latoya Laura Laurane Laure Laureen Laurel Laureline Lauren Laurencie Laurencja
Laurentia Laurentyna Laurenția Lauretta Lauriane Laurianne Laurine Laury Lauryn Laurène Lava Lavada Lavanya
Laverna Laverne Lavina Lavinia Lavonne Lavínia Lavīze Lawrencia Laxmi Layana Layanah Layla Laylo Laëtitia Lea
Leah Leana Leandra Leane Leann Leanna Leanne Leatha Leda Leela Leelou Leena Lehna Leia Leila Leilani Leja
Lejla Lela Lelah Lelia Leman Lemide Lempi Lena Lenche Lene Leni Lenia Lenja Lenka Lenna Lenne Lenora Lenore
Lenya Leokádie Leola Leona Leoni Leonia Leonie Leonilda Leonor Leonora Leonore Leontina Leontine Leontýna
Leontīne Leonīda Leopolda Leopoldina Leopoldine Leopoldýna Leora Lepa Leposava Lera Lerato Lerzan Lesana
Lesedi Lesley Lesli Lesly Lessie Lestari Lesya Leta Letha Leticia Leticie Letitia Letizia Letiția Lettie
Letícia Levana Levke Lexi Lexie Leya Leyla Leyna Leïla Leïna Lia Liah Liana Lianne Liara Libbie Libby Liberata
Libora Liboria Liboslava Libuša Libuše Liběna Licia Lida Lidania Lidia Lidija Lidiya Lidmila Lidya Lieke Lien
Liene Liepa Liesel Lieve Lieze Ligia Liisa Lika Lila Lilas Lili Lili-Rose Lilia Lilian Liliana Liliane
Lilianna Lilie Lilien Lilith Liliya Liliána Liliāna Lilja Lilla Lilli Lillia Lillian Lilliana Lillie Lilly
Lilou Lilwenn Lily Lily-Rose Lilya Lilyan Lina Linda Linde Lindiwe Lindsi Lindsy Lindy Line Linett Linh Linn
Linne Linnea Linnéa Linoy Linoï Lintang Lioara Liora Lis Lisa Lisann Lisanne Lisbeth Lise Liselotte Lisette
Lison Lital Litzy Liuba Liubov Liudmila Liusea Liv Liva Livia Liviana Livie Liya Liyah Liyana Liz Liza Lizbeth
Lize Lizeth Lizette Lizz Lizzie Lizzy Liāna Ljiljana Ljuba Ljubica Llinos Loa Loane Lobar Lodovica Loes Lois
Lola Lolita Loma Lone Lora Loraina Loraine Lore Loredana Loreen Lorelei Lorella Lorena Lorene Lorenza Loreta
Loretta Lori Loriana Lorie Lorine Lorna Lorraina Lorraine Lorri Lorrie Lot Lota Lott Lotta Lotte Lotti Lottie
Lou-Ann Lou-Anne Loua Louane Louann Loubna Louella Louis-Marie Louisa Louise Loula Louna Louvenia Lova Lovelie
Lovisa Lovorka Lowri Loyce Loïse Lua Luana Luann Lubna Lubomíra Luboslava Luce Lucia Luciana Lucica Lucie
Lucienne Lucija Lucile Lucilla Lucille Lucinda Luciána Lucja Lucretia Lucrezia Lucreția Lucy Lucía Ludie
Ludivine Ludiše Ludmila Ludmilla Ludomíra Ludoslava Ludovica Ludvika Ludvíka Ludwika Luela Luella Luena Luigia
Luisa Luise Luiza Lujza Lukhona Lukiya Lukrécie Lula Lulu Lulwa Luminita Luminița Luminosa Lumíra Luna Lune
Lupe Lupita Lura Lurline Lutfiya Luus Luz Luzie Luísa Luďka Luīze Lya Lyana Lyda Lydia Lydie Lykera Lykke Lyla
Lylia Lylou Lyn Lyna Lynda Lyndsey Lyne Lynette Lynna Lynne Lynnette Lynsey Lyric Lysanne Lyuba Lyubava
Lyubomyla Lyubomyra Lyuborada Lyuboslava Lyubov Lyubyslava Lyudmila Lyudmyla Lyudomyla Léa Léana Léda Léna
Léonie Léonne Léopoldine Lívia Lîlan Lýdia Lýdie Lāsma Lăcrămioara Lība Līga Līksma Līna Līva Līvija Līze
Lūcija Ləman Maaike Maan Maarit Maartje Maayane Mabel Mabela Mabelle Mable Maca Macaria Macey Maci Macie Macy
Madalena Madaline Madalyn Maddalena Maddie Maddison Madeleine Madelief Madelina Madeline Madelyn Madelynn
Madge Madhuri Madie Madilyn Madina Madisen Madison Madisyn Madita Madlaina Madleen Madlen Madonna Madyson Mae
Maebh Maegan Maelle Maelys Maeva Maeve Mafalda Magali Magda Magdalen Magdalena Magdalene Magdaléna Maggie
Magnolia Maguelone Maguette Maha Mahault Mahaut Mahnoor Mahsa Mahulena Mai Maia Maica Maida Maija Maike Maila
Mailin Maimunah Maira Maire Mairead Mairéad Maisie Maite Maitê Maiya Maja Majda Makayla Makedonka Makenna
Makenzie Makrina Mala Malak Malati Malea Malen Malena Malene Malgorzata Malia Malika Malin Malina Malinda
Malini Mallaury Mallie Mallory Malou Maloxat Malti Malva Malvina Malvína Malvīne Malwina Mamata Mamie Manal
Manca Manda Mandaakin Mandakini Mandakranta Mandy Manelle Mangala Mangalya Mani Manisha Manjusha Manon Manona
Manuela Mara Marah Maram Marana Marcela Marcelina Marceline Marcella Marcelle Marcelína Marcheta Marci Marcia
Marcie Marcy Mare Mared Mareike Maren Marena Mareta Marfa Marga Margaret Margareta Margarete Margarett
Margaretta Margarette Margarida Margarita Margaréta Margaux Marge Margery Margherita Margie Margit Margita
Margo Margot Margret Margrethe Margrette Margrit Margrith Marguerite Mari Maria Mariah Mariam Mariama
Mariamawit Mariame Mariami Mariana Mariane Marianna Marianne Maribel Marica Maricarmen Maricela Marichka
Maricica Marie Marie-Ange Marie-Lou Marieke Mariela Mariella Marielle Mariem Marieta Marietta Marija Marijana
Marika Mariko Marilena Marilie Marilou Marilu Marilyn Marilyne Marilú Marina Marine Marinela Marinella
Marinetta Marioara Mariola Maris Marisa Marisol Marissa Marit Marita Maritza Mariya Marième Marja Marjane
Marjatta Marjeta Marjolaine Marjorie Marjory Markika Markéta Marla Marlee Marleen Marlen Marlena Marlene Marli
Marlie Marlies Marlis Marly Marlène Marnie Marrit Marsha Marta Marte Martha Marthe Martina Martine Martyna
Maruta Marwa Marwen Mary Maryam Maryana Maryann Marybeth Maryjane Marylise Marylou Maryna Maryse Marzia Marème
María Marína Masako Masha Mashxura Masih Masoumeh Massima Mathilda Mathilde Matilda Matilde Matrona Mattea
Mattie Matylda Maud Maude Maudie Maura Maureen Mauricette Maurine Mavis Mavluda Mawuena Mawusi Maxbuba
Maxellende Maxfuza Maxi Maxima Maxina Maxine Maxsuma Maya Mayane Mayar Mayawati Maybell Maybelle Maye Mayla
Mayline Maylis Maymie Mayra Maysa Maysoon Maysoun Mayssa Mayte Mayumi Mayya Mazie Maélis Maëlie Maëline Maëlis
Maëlle Maëly Maëlyne Maëlys Maëva Maï Maïa Maïly Maïlys Maïmouna Maïna Maïssa Maïssane Maïté Maïwenn
Małgorzata Maša Mašinka Mbalienhle Mckayla Mckenna Mckenzie Meabh Meagan Meaghan Mechthild Mechyslava Meda
Medea Medina Medine Medya Meena Meenakshi Meg Megan Megane Megawati Meggie Meghan Meglena Megumi Mehreen
Mehriban Mehtap Mei Meike Meire Melani Melania Melanie Melaniya Melany Melba Melda Melek Melenija Melia Melike
Melina Melinda Meline Melis Melisa Melissa Melita Melitina Mellie Mellina Mellisa Melnic Melodi Melodie Melody
Meltem Melusine Melvina Melyna Melyssa Melánia Melánie Mena Menaka Menka Menodora Meral Mercede Mercedes Mercè
Meredith Merel Merete Meri Meriam Meriem Merih Merissa Meriç Merjem Meron Mertie Merve Meryam Meryem Meryl
Meseret Messalina Meta Mette Meyra Mečislava Mhairi Mhambi Mia Mica Micaela Michaela Michala Michalina Michela
Micheline Michelle Michiko Michèle Midori Mieke Mieko Mihaela Mihriban Mikaela Mikayla Mikki Mila Milada
Milagros Milana Milanka Mildred Milena Mileva Miley Milica Militsa Miljana Milka Milla Mille Millicent Millie
Milly Miloslava Milota Milou Milred Miluše Mima Mimi Mimma Minakshi Mindy Mine Minenhle Minerva Minervina
Minka Minna Minnie Minodora Mioara Mira Mirabela Miracle Miral Miranda Miray Mireille Mirela Mirella Mireya
Miri Miriam Miriama Mirja Mirjam Mirjana Mirka Mirlande Mirna Miromila Mirona Miroslava Mirre Mirta Mirte
Mirthe Miruna Missouri Misty Mittie Mitzi Miya Miyar Miyuki Mlađana Mnislava Moa Mobina Modesta Modrīte Modupe
Mofifoluwa Mohana Mohini Moira Mojca Mojisola Mojisoluwa Mokryna Mollie Molly Momira Mona Monalisa Monica
Monika Monique Monserrat Moradeke Morag Morayo Morena Morenike Morgana Morgane Moriah Morolake Mosinmileoluwa
Mosunmola Motrya Motunrayo Moxidil Moxigul Moxina Moxinur Moxira Moyosore Mozelle Moïra Moïsette Mridula
Mrignayani Mstyslava Muattar Muazzam Mubina Mudīte Muireann Mukaddes Muriel Muriela Mutia Muyassar Mya Myah
Myint Myla Mylene Mylodara Myloslava Mylène Myra Myriam Myrlande Myrna Myroslava Myrthe Myrtice Myrtie
Myrtille Myrtis Myrtle Mája Márcia Mária Médea Mégane Mélanie Méline Mélisande Mélissa Mélissandre Mélodie
Mércia Mína Mónica Müesser Müge Müjde Müjgan Münevver Māra Mārīte Mădălina Mălina Mărioara Măriuca Mētra Mısra
Mələk Naasunnguaq Nabila Nada Nadalina Nadejda Nadene Nadezhda Nadežda Nadia Nadina Nadine Nadiya Nadja Nadya
Nadzieja Nadège Naděžda Naemi Nafisa Nahia Nahla Naima Naina Naja Najla Najwa Nala Nalan Nalini Nalla Namrata
Nancy Nandi Nandini Naneta Nanette Nanna Nannie Naoko Naomi Naomie Nara Narcisa Narges Nargiza Narin Nasiba
Nasreen Nasrin Nastja Nastya Natacha Natalia Natalie Natalija Natalina Nataliya Natalya Natasa Natasha Nataša
Natașa Nathalie Natka Natália Natálie Naumka Naura Nawel Naya Nayeli Nayla Naz Nazan Nazanin Nazlı Naëlle Naïa
Naïla Naïma Naïs Naďa Nađa Ndondoloza Nea Necla Neda Nedelka Nedjeljka Nedra Neela Neelam Neele Neeltje Nefeli
Neha Nehir Neiva Neja Nejla Nel Nela Nelda Nele Nelea Neli Nelia Nelisa Nell Nella Nelle Nellea Nelli Nellie
Nelly Nelya Nemyra Nena Nene Neoma Neonila Nera Nerea Nergis Nerissa Nermeen Nermine Nerys Nesa Neslişah
Nesreen Nesrin Nesrine Nettie Neva Nevena Nevenka Nevra Newroz Neyla Neïla Ngoc Ngozi Ngozichukwu Nhlakanipho
Nhung Nia Niame Niamh Nichole Nicki Nicla Nicole Nicoleen Nicoleta Nicoletta Nicolette Nicoline Niculina Nida
Nidia Niene Nienke Nigar Nigora Nihal Nihan Niharika Nika Nike Niki Nikki Nikkie Nikodina Nikodéma Nikol
Nikoleta Nikolina Niké Nila Nilam Nilay Nilde Nilgün Niloufar Nilufar Nimakoah Nimas Nina Nine Ninel Nineli
Ninfa Ninioluwa Ninon Ninthe Niouma Nirmala Nisa Nisan Nisanur Nisha Nita Nives Nivi Njegomirka Njeri Nkechi
Nkosingiphile Nneka Noami Nodira Noelia Noelie Noella Noelle Noema Noemi Noemie Noemy Nofoto Noila Noirin
Nokuthula Nola Nolwazi Nomfundo Nomi Nomsa Nomvula Nona Nonhlanhla Nonjabulo Nonkululeko Nonna Noortje Nora
Norah Norberta Nore Noreen Norene Norhane Norica Noriko Norina Norma Nosipho Nouf Noura Nourane Nova Novella
Novi Noviana Novita Nowi Nozima Nozipho Noémi Noémie Noë Noëlla Noëlle Ntokozo Ntombi Ntombizodwa Nuala Nuccia
Nunziata Nupur Nural Nuran Nuray Nurgül Nurgün Nuria Nursel Nurseli Nurul Nuša Nya Nyah Nyambura Nyasia Nyla
Nynke Nélia Néné Nóra Núbia Núria Nûda Nûdem Nükhet Nərgiz Oana Obioma Oceane Octavia Octaviana Océane Oda
Odelia Odeta Odetta Odette Odile Odilia Odval Ofelia Ofelya Ofélia Ofélie Ognjana Ohnyana Oisha Ojaswini
Oksana Oktavie Oktyabrina Oktávie Okşan Ola Olajumoke Olasunmbo Olcay Oldřiška Oleksandra Olena Olesea Olesya
Oleta Olga Olgica Olha Oliga Olimpia Olimpiada Olinda Oliva Olive Olivera Olivia Olivie Oliviera Oliwia
Ololade Olufunke Olufunmilayo Oluwakemi Olya Olympe Olympia Olympie Olívia Olīvija Omana Omawunmi Ombeline
Ombline Ombretta Omina Omobolanle Omodunni Omolabake Omolara Omosalewa Omotara Omotola Omotoun Omowumi Ona
Ondina Ondine Ondřejka Onesta Oni Onome Onorata Onorina Oona Oonagh Oormila Opal Opalina Opaline Ophelia
Ophelie Ophélie Ora Orchidea Oreofe Oresta Oriana Oriande Oriane Orietta Oriyana Orla Orlane Ornella Orpha
Orsola Orsolina Orsolya Ortansa Ortensia Orvokki Oryna Oryslava Orysya Orzu Osanna Otakara Otilia Otilie
Ottilia Ottilie Otília Otýlie Otīlija Oumayra Oumou Oxana Oya Oyenike Oyga Oyindasola Oynur Oysha Oyunbileg
Ozana Ozanne Ozella Ozoda Oľga Padma Padmi Paetongtarn Paige Paivi Pakize Palazhka Palesa Palladia Palma
Palmazio Palmira Paloma Pam Pamela Pandora Paninnguaq Panka Panna Pansy Paola Paramita Paraschiva Parascovia
Paraskeva Parisa Parla Parvati Pascale Paskala Patience Patrica Patricia Patricie Patricija Patrizia Patrycja
Patrícia Patrīcija Patsy Patti Pattie Patty Paula Paule Paulette Paulica Paulien Pauliina Paulina Pauline
Paulína Paulīne Pauna Pava Pave Pavica Pavla Pavlina Pavlinka Pavlína Pearl Pearlie Pearline Peg Pegah Peggie
Peggy Pelageya Pelaghia Pelagia Pelagie Pelaheya Pelahiya Pelin Pelinsu Pembe Penda Penelopa Penelope Penny
Peri Perihan Perla Perle Pernilla Perran Perrine Persida Peruna Pervin Perzida Perî Petek Petkana Petra
Petrana Petranka Petrija Petronela Petronila Petronilla Petronille Petruše Petruța Petula Phileine Philine
Philippa Philippine Philomena Philomène Philou Phoebe Phuong Phylis Phyllis Pia Pien Piera Pilar Pinkie Pip
Pipaluk Piper Pippa Piraye Pirjo Pirkko Pisana Placida Pleun Pola Polina Polissena Polly Polona Polyana
Polyxena Pompilia Pooja Poonam Poornima Poppy Portia Porzia Potishana Pramila Prasanna Prascovia Praskovya
Pratibha Pratiwi Pravdomila Pravomila Pravoslava Precious Preeti Preity Prema Primerose Prisca Priscila
Priscilla Priscille Priska Prita Priya Priyala Priyamvada Priyanka Profira Prokopa Proserpina Prospera
Prudence Prudenzia Prune Puck Puji Puk Pulchérie Puput Purnima Pushti Puspa Puspita Puteri Puti Putri Päivi
Pécine Pélagie Pénélope Pétronille Pārsla Pınar Přibyslava Pəri Qizilgul Qori Quartilla Queenie Quentine
Quiana Quieta Quintia Quinty Quiteria Quitterie Quiéta Rabia Rabina Rachael Rachel Rachela Rachele Rachelle
Rachida Rada Radana Radeke Radha Radhika Radimíra Radina Radislava Radka Radmila Radojka Radomila Radomíra
Radoslava Radovana Radslava Rae Raegan Rafaela Rafaila Raffaella Rafila Rageshwari Rageswari Ragnhild Rahayu
Rahel Rahime Rahma Rahmawati Rahşan Raina Rainelda Raisa Rajana Rajina Rajinder Rajna Rajsa Rakhela Rakhilka
Rakita Raluca Ramaa Ramata Ramatoulaye Ramona Ramziya Rana Randi Rania Ranim Ranjana Ranya Raphaelle Raphaëlle
Raquel Rasha Rasheedah Rashida Rashmi Rasifa Rastislava Rati Ratih Ratna Raven Rawane Rayina Rayisa Raymonde
Rayna Rayona Rayxona Ra’no Rea Reanna Reba Rebeca Rebecca Rebeka Rebekah Rebekka Reem Reema Reghina Regina
Regitze Regula Regína Regīna Reham Reihaneh Reiko Reina Reine Rekha Rena Renae Renata Renate Renee Renette
Rengin Renja Renske Renáta Renée Renāte Ressie Restu Reta Retha Retno Retta Reva Reyhan Reyna Rezzan Rhea
Rhianna Rhiannon Rhoda Rhona Rhonda Ria Riana Rica Riccarda Richarda Richelle Ricki Rieke Rieko Rigoberta
Riikka Riitta Rija Rika Rike Rikke Rikki Riko Rim Rima Rimas Rimma Rin Rina Rini Risa Ristana Rita Ritu Ritva
Rivka Riya Robbin Roberta Robertina Robina Robiya Robyn Rochele Rochelle Rocio Rocío Rodica Rodna Roghayyeh
Rohana Roisin Rokhaya Rokia Roksana Roksolana Rolanda Rolande Romana Romane Romanița Romee Romena Romilda
Romina Romola Romy Rona Ronda Roni Ronja Ronke Ronna Ronî Roos Rosa Rosa-Maria Rosalee Rosalia Rosalie
Rosalina Rosalind Rosalinda Rosalyn Rosamond Rosamunda Rosana Rosanna Rosanne Rose Roseann Roseanne Roseline
Rosella Roselle Roselyn Rosemarie Rosemary Roser Rosetta Roshni Rosie Rosina Rosita Roska Roslyn Rosmah
Rosmunda Rossana Rossella Rossie Rostislava Rostyslava Rotaru Rovena Rowena Roxana Roxane Roxanna Roxanne
Roxelana Roxie Roxy Roza Rozalia Rozalija Rozalinda Rozamunda Rozana Rozella Rozina Rozita Roziya Rozvita
Rozália Rozálie Rubie Rubina Ruby Rubye Rudo Rudolfa Rudolfina Rudolfína Rudīte Rufina Ruhsar Rukhmani
Rukhsana Rukmin Rumena Runa Rupali Rupinder Rusalina Rusanka Ruslana Rut Ruta Ruth Ruthe Ruthie Ruxanda
Ruxandra Ruzha Ruža Ružena Ružica Rylee Ryleigh Rym Ráchel Régine Réjeanne Réka Rênas Róisín Róza Róża Röya
Rút Rûken Rüya Rūta Růžena Saanvi Saar Saba Sabina Sabine Saboxat Saboxon Sabrina Sabrine Sabryna Sabína
Sabīne Sachiko Sade Sadia Sadie Sadina Sadoqat Sadye Safae Safia Safiatou Safina Safira Safiya Safiétou Safta
Safura Sagal Sahar Sahra Saida Saige Saima Sakeena Sakina Sakineh Sakura Salimah Salimata Salimatou Sallie
Sally Salma Salome Salomea Salomena Salomey Salomé Salomë Salsabila Salwa Saly Samanta Samantha Samara Samia
Samiah Samina Samira Samiya Samona Samuela Samukelisiwe Sana Sanaa Sanae Sanda Sandra Sandrine Sanem Sania
Sanja Sanna Sanne Sanobar Santina Sanya Saodat Saoirse Saphira Sara Sarada Sarah Sarai Sarala Saraswati Sare
Sari Sarina Sarisha Sarita Sarla Sarmīte Saroja Sarra Sartika Sarvinoz Sashka Saskia Saskie Satine Satu
Saulcerīte Savanah Savanna Saveta Savina Savita Sawsan Saxida Saxona Sayyora Scarlett Scholastika Scolastica
Sebastiana Seconda Secondina Seda Sedef Seden Seema Sefora Segilola Segolene Seher Seiko Sekinat Selam Selcan
Selda Selen Selena Selene Selin Selina Selma Selvaggia Selvi Selène Sema Semenica Semiramide Semra Sena Senay
Senga Senka Senta Seonaid Sephora Sepideh Septi Serafima Serafina Serafína Seraina Serap Seren Serena Serenity
Serife Serin Serine Serpil Sertap Setareh Setayesh Setsuko Seval Sevara Sevda Severa Severina Sevgi Sevil
Sevim Sevinj Sevinç Sevtap Seynabou Seçil Shabana Shahd Shaikha Shaim Shaimaa Shaina Shakila Shakira Shakti
Shakuntala Shalini Shana Shanaya Shanda Shanel Shanelle Shani Shania Shanice Shanie Shaniqua Shaniya Shanna
Shanny Shanon Shantel Shanti Shany Sharda Shari Sharlene Sharmila Sharon Sharron Sharyn Shashi Shashikala
Shauna Shawna Shayla Shaylee Shayma Shayna Shazia Shaïly Shaïma Shaïna Sheba Sheela Sheena Shehnaz Sheila
Shelia Shelley Shelly Sheri Sheridan Sherifa Sherine Sherly Sherri Sherrie Sherry Sheryl Shilpa Shira Shireen
Shirel Shirin Shirine Shirisha Shirley Shirli Shirly Shivakari Shobha Shobhana Shona Shresth Shresthi Shreya
Shreyashi Shridevi Shrishti Shristi Shubha Shubhaprada Shwet Shweta Shyann Shyanne Shyla Shyrel Siana Siara
Sibel Sibilla Sibongile Sibyl Sibyla Sibylle Siddhi Sidonia Sidonie Sidra Sidónia Sien Siena Sienna Signe
Sigrid Sihem Silja Silje Silke Sillin Siloe Silvana Silvia Silviana Silvie Silvija Silvána Simea Simeona Simge
Similoluwa Simina Simisola Simona Simonetta Simonida Sina Sindisiwe Sindy Sinead Sinem Sinenhlanhla Sinikka
Sinja Sinklitikiya Sintia Sinéad Siobhan Siobhán Siphephelo Sira Siria Sirine Siska Sister Sita Sitara Siti
Siv Sixtine Sizakele Sizani Siân Siënna Skaidrīte Skarlet Skarleta Skipped Skyla Slava Slavenka Slavica
Slavitsa Slavka Slavomila Slavomíra Slavěna Slađana Slobodanka Sloka Sláva Slávka Smaranda Smeralda Smiljana
Smilla Smita Smiyana Smriti Sneha Snejana Snezana Snezhana Snežana Snizhana Snježana Soave Sobia Soběslava
Soda Sofia Sofie Sofija Sofiya Sofronia Sofronie Sofía Sohane Sokhna Solange Soledad Solenn Soline Solomiya
Solveig Solveiga Solène Somayyeh Sonali Sonchitsa Sondra Songül Sonia Sonja Sonya Soof Sopheap Sophia Sophie
Soraia Sorana Soraya Sorcha Sorina Sotira Soumaya Sowande Soňa Spasa Spasena Speranza Speranța Spomenka
Spīdola Srebra Sreymom Sri Srisuda Srna Staci Stacie Stamena Stana Stanca Stanislava Stanyslava Starla Staša
Stefana Stefania Stefanie Stefanka Stela Steliana Stella Steluta Steluța Stepanida Stephania Stephanie
Stephany Sterre Stina Stine Stojanka Stáza Stéphanie Stêr Su Suad Subhashini Subhasini Subomi Sucheta Suci
Sude Sudeva Sue Sue-Marie Suha Sujata Sukanya Suma Sumayah Sumayyah Sumitra Sunay Sunita Sunniva Sunčica
Supriya Suryakantam Susan Susana Susane Susanna Susannah Susanne Sushma Susi Susie Susilowati Suus Suyuna
Suzan Suzana Suzane Suzanna Suzanne Suze Suzette Suzie Suzon Suzy Suélen Svatava Svatoslava Svea Svenja
Svetlana Sveva Svitlana Svyatoslava Světla Světlana Světluše Swara Swarnalata Swassane Swati Sweta Syahrini
Sybil Sybilla Sybille Syble Sydnee Sydni Sydnie Sylva Sylvia Sylviane Sylvie Sylwia Synne Syrine Syuzana Szofi
Szofia Szonja Szófia Sára Sânziana Ségolène Séléna Sérine Séréna Séverine Sílvia Sîma Sıla Səbinə Tabatha
Tabea Tabita Tabitha Tacjana Tahira Tahlia Taisia Taisiya Takako Tal Tala Talea Tali Talia Talita Talitha
Talya Tamar Tamara Tameka Tamera Tami Tamia Tamika Tamina Tammi Tammie Tammy Tamra Tamāra Tania Tanika
Tanirika Tanisha Tanja Tansu Tantri Tanushree Tanushri Tanya Tanyeli Tara Tarana Tarja Tarquinia Tarsilla
Taryn Tasa Tasha Taska Tasneem Tasnim Tasnime Tatiana Tatjana Tatum Tatyana Tawana Taya Tayisiya Taziana Taïna
Taïs Taťána Tea Tecla Teea Tegan Teja Tekla Telica Tellervo Teodata Teodolinda Teodora Teodosia Teodozie
Teofila Teofilka Teona Teresa Tereza Terezie Terezija Teri Terri Terrie Terézia Terēze Tesnim Tesnime Tess
Tessa Tessie Tetiana Tetyana Teudosia Tezer Thabisa Thadie Thalea Thalia Thandi Thandiwe Thandolwethu Thanina
Thaïs Thea Thelma Theodora Theodosie Theofila Theresa Therese Theresia Therèse Thirza Thobeka Thomasina Thora
Thulisile Thuraya Thuy Théa Théodora Thérèse Tia Tiana Tianna Tiara Tiberia Tierra Tiffany Tiguida Tiina Tija
Tijana Tilda Tilla Timea Tina Tinca Tincuța Tingting Tiphaine Tira Tiril Tirza Tisha Titi Titilayo Titin
Tiziana Tjaša Todorka Tolulope Toluwani Toluwanimi Tomasa Tomislava Tomke Tomoko Tomáška Tonia Tonija Tonka
Tonya Tončica Tora Tori Tosca Toscane Toshiko Toska Tove Tracey Traci Tracie Trang Trasea Trena Trendafilka
Tressa Tressie Treva Tricia Trina Trine Trish Trisha Trista Trudie Trudy Trycia Trīne Tsabita Tsai Tsara
Tsehay Tsipora Tsitsi Tsveta Tsvetanka Tuana Tuba Tudora Tudorița Tudosia Tui Tula Tullia Tulsi Tunay Turna
Tutku Tuula Tuulikki Tuva Tuğba Twila Tyra Tytti Tzipi Táňa Tülay Tülin Türkan Tīna Ubah Ubavka Uchita Ugne
Ugolina Uhra Ulduz Ulfa Uli Uliana Uliva Ulla Ulrika Ulrike Ulus Uluthando Ulva Ulviye Ulwazi Ulya Ulyana Uma
Umi Umida Una Undīne Unjani Unna Unni Uqbaloy Urmila Ursula Ursule Urte Urška Uršula Uršuľa Usha Ustyna Usyi
Uxue Uygu Uzbegim Uzma Vada Vahide Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valburga
Valdemara Valentina Valentyna Valentína Valentýna Valentīna Valera Valeria Valeriana Valerie Valerija Valeriya
Vali Vallie Valéria Valérie Valērija Vanda Vandana Vanesa Vanessa Vania Vanna Vanya Varalakshmi Varvara
Vasanti Vasilica Vasiliki Vasilina Vasilisa Vasilka Vaska Vasliddin Vasudha Vasundhara Vasylyna Veda Vedanshi
Vedrana Veerle Vela Velana Velda Veleslava Velika Velimira Velina Velislava Vella Velma Velva Vena Vendelína
Vendula Vendulka Venera Veneranda Venere Venusta Venuše Vera Verda Verdiana Verdie Vere Verena Vergie Verginia
Veriana Verica Veridiana Verla Verlie Verna Vernice Verona Veronica Veronika Verónica Vesela Veselinka Vesile
Vesna Vesper Vesta Veta Vibeke Vica Vicdan Vicenta Vicenția Vicki Vickie Vicky Victoire Victoria Vida Vidya
Viera Vieroslava Vieve Vigdis Vijolīte Vikky Viktoria Viktorie Viktorija Viktoriya Viktória Vildan Vilde
Vilemína Vilena Vilenina Vilhelmīne Viliana Vilina Vilma Vilte Viléma Vimala Vincencie Vincenza Vinciane Vinka
Viola Violante Violet Violeta Violetta Violette Violina Viorela Viorelia Viorica Vira Virgie Virginia Virginie
Virgínie Virhiniya Virág Vissia Vita Vitalia Vitalina Vittoria Vitória Viva Vive Vivi Viviana Viviane Vivianne
Vivienne Vizbulīte Višnja Vlada Vladana Vladilena Vladimira Vladimíra Vladislava Vladlena Vladyslava Vladěna
Vlasta Vlastimila Vlastimíra Vlastislava Vlatka Voichița Vojislava Vojmíra Vojslava Vojtěška Voršila
Vratislava Vreni Vrinda Vrund Vseslava Vujica Vukica Vusala Vuslat Vyacheslava Václava Vânia Véronique Víta
Vítězslava Vēsma Věduna Věnceslava Věnka Věra Věroslava Věslava Wafaa Wakana Walentyna Waleria Waltraud Wambui
Wanda Wanesa Wangari Wani Wanjiru Waqila Wava Wende Wendi Wendy Weronika Whitney Whitni Whitny Wiara Wibke
Widelene Widya Wiebke Wiem Wies Wiktoria Wila Wilhelmina Wilhelmine Willa Willow Wilma Winda Winifred Winnie
Winnifred Winona Wirda Wirginia Wissam Wulan Wulandari Wuraola Xalima Xatûn Xaverie Xavière Xenia Xenie Xezal
Xiaomei Xiaoyan Ximena Xinyi Xiomara Xochitl Xénia Yaa Yadira Yael Yagmur Yamileth Yamina Yana Yance Yaprak
Yara Yarah Yaren Yaretzi Yarin Yaroslava Yaryna Yasemin Yasmeen Yasmin Yasmina Yasmine Yazmin Yaël Yaëlle
Yağmur Yejide Yelda Yelena Yeliz Yenthe Yesenia Yessenia Yessi Yetunde Yewande Yeşim Yfke Yibanathi Ying
Yingluck Yinthe Ylva Ylvi Ylvie Yoko Yolanda Yolande Yona Yonca Yoshiko Yosra Yosun Youmna Youna Yousra Yozida
Ysaline Yse Ysee Yseult Ysé Ysée Yuina Yukhyma Yukhymiya Yukiko Yuko Yulia Yuliana Yulianna Yuliya Yumi Yumiko
Yuna Yuni Yunita Yuriko Yustyna Yvette Yvona Yvone Yvonna Yvonne Yıldız Zabava Zabina Zada Zaenab Zafirka
Zagorka Zahide Zahra Zaida Zainab Zaira Zakharinka Zala Zalindra Zama Zamfira Zamira Zana Zanele Zanita Zara
Zaraza Zaria Zarina Zavida Zayneb Zbyhněva Zbyslava Zbyňka Zbyška Zdena Zdenka Zdeslava Zdeňka Zdislava
Zdravka Zehra Zeina Zeinab Zejnep Zekiye Zelaya Zelda Zelie Zeliha Zelinda Zella Zelma Zeltīte Zena Zenobia
Zenobie Zenovia Zerrin Zerya Zetta Zeynab Zeyneb Zeynep Zhanna Zhivka Zhozefina Ziedīte Zigfrīda Zigrīda
Zilola Zina Zinaida Zinayida Zineb Zinovia Zita Ziva Zizi Zlata Zlatica Zlatka Zlatomíra Zlatuše Zobuhle Zodwa
Zoe Zoey Zofia Zofija Zohra Zoia Zoie Zoila Zoja Zola Zora Zorana Zoreslava Zorina Zoritsa Zorka Zoroslava
Zoryana Zoryna Zoya Zoé Zoéva Zoë Zselyke Zsofia Zsuzsa Zsuzsanna Zsófia Zula Zulaikha Zulfa Zuxra Zuzana
Zuzanna Zvenyslava Zvezdana Zvonimíra Zîlan Zîn Zübeyde Zühal Zülal Züleyha Zümrüt Zīle Ágnes Ángela Ásdís
Áurea Åsa Çağla Çağıl Çeşminaz Çilay Çiler Çimen Çise Çisil Çiçek Çişem Çıgıl Ève Édith Élia Éliane Élisabeth
Élise Élodie Éloïse Éléna Éléonore Émeline Émilie Émérance Émérencie Énora Érica Éva Évangéline Évelyne Íris
Órla Öykü Özge Özlem Özlen Öznur Ülfet Ülkü Ülkər Ülviyyə Ümmiye Ümran Ünsel Ünseli Þórdís Ārija Čarna
Čestmíra Čeňka Čistoslava Đina Đurda Đurica Ērika Ģertrūde Īrisa İclal İdil İffet İlayda İlkben İlke İlknur
İlksen İlkyaz İmge İmran İnci İpek İrem İzel Ľubica Ľubomíra Ľuboslava Ľudmila Ľudomila Łucja Řehořka Şebnem
Şehrazat Şelale Şenay Şengül Şennur Şermin Şevval Şeyda Şeyma Şiir Şule Şîlan Şîrîn Šarlota Šimona Špela
Štefánia Štěpána Štěpánka Šárka Żaneta Žakelina Žakelína Žaneta Žanete Žanna Ždana Želimíra Želislava Željka
Želmíra Ženija Žitomíra Žitoslava Živa Živana Žofia Žofie Žubīte Ștefana Ștefania Ѕvezda Јadranka Јagoda Јana
Јanka Јasna Јavorka Јordana Јordanka Јovana Јovka Љuba Љubinka Љubitsa Љupka
`

/** Given names mostly of men. */
export const mensNames = `
Aadi Aadidev Aadinath Aaditya Aagam Aagney Aagneya Aalok Aamir Aamod Aanand Aanandaswarup Aanjaneya Aarav
Aaron Aaryan Aarón Aatmaj Aatreya Aayushmaan Aayushman Abaco Abadon Abay Abayomi Abbas Abbondanzio Abbondio
Abbos Abd Abdallah Abdel Abdelkader Abdellah Abderrahmane Abdi Abdiel Abdirahman Abdon Abdone Abdou Abdoul
Abdoulaye Abdourahmane Abdramane Abdul Abdulahad Abdulazim Abdulaziz Abdulboriy Abdulhafiz Abdulhakim Abdulhay
Abdulholiq Abduljabbor Abduljalil Abdulkarim Abdulla Abdullah Abdullahi Abdullatif Abdullo Abdulmalik
Abdulqahhor Abdulqodir Abdulrahman Abdulvahhob Abdulvali Abdulvohid Abdurrahiym Abdurrahmon Abdurrauf
Abdurrazzoq Abdussamad Abe Abebe Abeiku Abel Abelard Abelardo Abele Abelin Abenzio Abhaidev Abhirath Abhisit
Abhisyanta Abibo Abidin Abimbola Abiodun Abiona Abisola Abisoye Abiy Abner Abolfazl Abondance Abou Aboubacar
Aboubakar Abraham Abrahám Abram Abramio Abramo Absalon Absolon Absolón Abu Abubakr Abulfazl Abyasa Abélard
Acace Acacio Acar Acario Acaryatanaya Accursio Ace Achaire Achalesvara Acharyanandana Acharyasuta Achil
Achiles Achille Achim Achintya Achraf Achyut Acilio Aciscolo Acrisio Acun Adalard Adalardo Adalbald Adalbert
Adalberto Adalbéron Adalfredo Adalgiso Adalric Adalrico Adam Adama Adamo Adan Addo Adebiyi Adebowale Adeboye
Adedayo Adedeji Adegoke Adegrin Adekitan Adekola Adekunle Adelardo Adelbert Adelberto Adelchi Adeleke Adelfo
Adelgardo Adelin Adelmo Adelphe Adem Aden Adenet Adeniyi Adeodato Adeolu Adeoti Aderopo Adeshina Adesoji
Adetayo Adeyi Adham Adheesh Adhiarja Adhiraj Adhrit Adhémar Adi Adiarja Adib Adigun Adika Adikara Adikavi Adil
Adin Adinata Adinath Aditeya Aditya Adityanandan Adityanandana Adjutor Adnân Ado Adolf Adolfo Adolph Adolphe
Adolphus Adone Adonis Adrain Adriaan Adrian Adriano Adriel Adrien Adrione Adripathi Adriyan Adrián Advaya
Advik Adán Adéodat Afanasie Afanasiy Affan Afi Afinogen Afolarin Afonso Afro Afşin Afəl Agabio Agafon
Agamennone Agap Agapet Agapito Agasti Agastya Agathange Agathon Agaton Agazio Agenore Agesilao Aggey Agilbert
Agnan Agneya Agnimitra Agniprava Agnivesh Agnos Agostino Agrippa Agrippin Agus Agustin Agustín Agâh Ahmad
Ahmed Ahmet Ahror Ahsen Aiace Aidan Aidano Aiden Aimable Aimar Aimone Aimé Ainārs Aitor Ajala Ajan Ajani Ajay
Ajeet Ajiman Ajimat Ajimin Ajiono Ajit Akalp Akande Akanmu Akanni Akarsana Akbatur Akeem Akhilesh Akif Akim
Akinkunmi Akinlabi Akinwale Akio Akmal Akram Akroor Aksel Akshaj Akshat Akshayakeerti Aksil Aktekin Aktimur
Akwasi Akwesi Akın Akıner Alaa Aladdin Alade Aladino Alain Alamanno Alambana Alamu Alan Alano Alarico Alasdair
Alassane Alastair Alban Albano Alberico Albert Alberto Albin Albino Alboino Albrecht Albrico Albéric Albín
Alceo Alceste Alcibiade Alcide Alcime Alcino Alden Aldo Aldobrando Aldonce Aldric Aleandro Aleardo Aleaume
Alec Aled Alejandro Alek Aleksa Aleksandar Aleksander Aleksandr Aleksei Aleksej Aleksey Aleksi Alekso Aleksy
Alen Aleodor Aleramo Alessandro Alessio Alevtyn Alexander Alexandr Alexandre Alexandro Alexandros Alexandru
Alexe Alexei Alexej Alexey Alexzander Aleš Alf Alfie Alfio Alfons Alfonso Alfonz Alfonzo Alford Alfred Alfredo
Alfréd Alfrēds Algirdas Algiso Ali Alic Alican Alighiero Alin Aliou Alioune Alisher Alistair Alistar Alişan
Alişir Aljaž Aljoša Allan Allen Alliaume Almerigo Almine Almire Almiro Alois Aloisio Alojz Alok Alon Alone
Alonso Alonzo Aloys Aloïs Aloīzs Alp Alparslan Alpay Alper Alperen Alpha Alphan Alphonse Alphonso Alphée
Alpinien Altan Altemur Alton Alun Alvah Alvar Alvaro Alverède Alviero Alvin Alvise Alwar Aly Amabile Amadeo
Amadeus Amadou Amady Amalric Amand Amandin Amando Amani Amant Amanzio Amar Amaranaath Amaranto Amaresh Amarjit
Amarnath Amath Amato Amatore Amauri Amaury Amaël Ambrogio Ambroise Ambrose Ambrosiano Ambroży Ambrož Ambróz
Amdy Amedeo Amedeu Amelio Americo Amerigo Ameth Ameyatma Amico Amid Amiel Amilcare Amin Amine Amintore Amir
Amirhossein Amish Amit Amitabh Amleto Ammanuel Ammar Ammâr Amogh Amon Amone Among Amore Amos Amour Ampelio Amr
Amrit Amvrosiy Amza Amát Amédée Amélien Amílcar Amîr Anaadi Anacleto Anagh Anal Anand Anang Ananiy Anas Anass
Anastacio Anastas Anastase Anastasije Anastasiy Anastáz Anatol Anatole Anatoli Anatolii Anatoliy Anatoly
Ancelin Andel Andelin Andelko Andelo Ander Anders Anderson Andoche Andon Andoni Andras Andraž Andre Andreas
Andrei Andrej Andres Andrew Andrey Andri Andrian Andrija Andrin Andris Andriy Andro Andron Andronik Andrus
Andrzej András André Andréas Andrés Andy Andéol Anděl Andělín Andžejs Andžs Anej Anele Anes Ange Angele
Angelino Angelo Anggabaya Anghel Angilbe Angilran Angoustan Angus Anibal Anicet Aniceto Aniello Anies Anikey
Anikita Anil Anilaabh Anilabh Anis Anish Anisim Anjaneya Anjolaoluwa Ankal Ankit Anko Annibal Annibale Anom
Anouar Anrijs Ansaldo Ansbert Ansel Anselm Anselme Anselmo Ansgar Ansgary Ansovino Ant Antal Ante Antek
Antelmo Antero Anthelme Anthony Antide Antim Antimo Antin Antino Antioco Antip Antoine Anton Antone Antonello
Antoni Antonin Antonio Antonis Antoniu Antoniy Antony Antonín Antti Antun Antwan Antwon António Antônio Anuar
Anunay Anura Anuraag Anurag Anutin Anvar Anwar Anıl Anšlavs Anže Apollinaire Apollinare Apollinariy Apollinary
Apollo Apollon Apostol Apostolos Apuleio Aputsiaq Aqil Aquilin Aquilino Araldo Aram Ararat Aras Arash Arata
Aratone Arcade Arcadi Arcadie Arcadii Arcadio Arch Archambaud Archan Archibald Archie Archimede Archippo
Arcibaldo Arda Ardeshir Ardito Arduino Arefiy Aren Aresio Argimiro Argo Argono Ari Arialdo Arian Ariberto Aric
Arie Ariele Arif Arijit Ariki Arindam Arion Ariosto Aris Aristarco Aristarkh Ariste Aristeo Aristid Aristide
Aristione Aristo Aristofane Aristotele Arjen Arjun Arkadiusz Arkadiy Arkady Arkhip Arkhyp Arkád Arkādijs Arlo
Armaan Arman Armand Armando Armel Armin Arminio Armīns Arnaldo Arnau Arnaud Arnav Arne Arnesh Arno Arnold
Arnoldo Arnould Arnošt Arnulfo Arolde Aron Arona Aronne Arpád Arrigo Arsen Arsenie Arsenije Arseniusz Arseniy
Arsipatra Arslan Arslon Arsène Art Arta Artanto Artawan Artem Artemiy Arthaud Arthur Arthus Arthème Artie
Artiom Arto Artur Arturo Artus Artuš Artūrs Arun Arunthavanathan Arved Arvel Arvid Arvind Arvīds Aryan
Arystarch Arzen Arîn Asad Asadulloh Asahi Ascanio Ascelin Asdrubale Asen Ashlesh Ashok Ashraf Ashwin Asier
Asif Asil Asilbek Asim Asimodeo Asirwada Asirwanda Askold Aslijan Asmadi Asman Asmianto Asmuni Assunto Asterio
Astianatte Aswani Asım Ata Atakan Atalay Ataleo Atanas Atanasio Atanazy Atanáš Athanase Athos Atiku Atila
Atilla Atlas Atma Atmanand Atmananda Atso Attila Attilano Attilio Atul Atâullah Atıf Auberto Aubin Aubry
Audace Audebert Audouin Audran Auguste Augustin Augusto Augustus Augustín Augustýn Aurel Aurelian Aureliano
Aurelien Aurelio Aureliu Aurelián Aurian Aurică Auro Auron Aurèle Aurélien Ausilio Austen Austin Auxence
Avadhesh Avaz Avdal Avdey Averardo Averkiy Averyan Avgust Avhustyn Aviel Avksentiy Avni Avram Avreliy Avtonom
Avşar Awar Axel Axinte Ayaan Ayaz Aydemir Ayden Aydın Ayhan Ayinde Aykan Aykhan Aykut Aylan Ayman Aymane
Aymard Aymen Aymeric Aymon Ayo Ayodeji Ayodele Ayoub Aytaç Aytekin Aytuğ Ayvaz Azad Azamat Azariy Azeglio
Azelio Azer Aziz Azizhan Azmi Azubuike Aïdan Aćim Aļģirds Aļģis Aşkın Baalaaditya Baalagopaal Baba Babacan
Babacar Babajide Babasola Babatunde Babatunji Babawale Baburam Bacco Badis Badr Bafana Bafode Bagas Bagiya
Bagus Bagya Baha Bahadır Bahodir Bahri Bahriddin Bahrom Bahtiyar Bahula Bahuraksa Bahuwarna Bahuwirya Bajragin
Bakary Bakda Bakhtiyor Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono
Bakula Balaaditya Balachandra Baladitya Balagopal Balagovind Balamantri Balangga Balapati Balazs Baldassarre
Balderico Baldo Baldomero Baldovino Baldwin Balgopal Balidin Balijan Baltazar Balthazar Balwinder Balázs
Bambang Banara Banawa Banawi Bancar Bandar Bandhu Bandhul Bandile Banele Bangizwe Banji Bankim Bankimchandra
Bankole Baptiste Barack Baran Barbarigo Barbu Bardo Bardomiano Baris Barkın Barlas Barnaba Barnabe Barnabás
Barnabáš Barnabé Barney Barrett Barry Barsaba Barsimeo Bart Barthelemy Bartholome Bartholomew Barthélemy
Bartimée Bartolo Bartolomej Bartolomeo Bartolomeu Bartoloměj Barton Bartu Barın Barış Bas Basarab Basem Bashar
Bashir Basil Basile Basileo Basilio Bassam Bassiano Bassirou Bastiaan Bastian Bastiano Bastien Basuki Battal
Battista Batu Batuhan Batur Baturalp Baudouin Bawer Baykal Bayram Baz Bazhen Bazil Bazyli Beat Beato Beatus
Beau Bebe Bedir Bedirhan Bedreddin Bedri Bedřich Behiç Behlül Behram Behrouz Behruz Behzad Behzat Behçet
Bekele Bekir Bekmurod Bektaş Belimir Bellino Belo Beltramo Ben Bence Bende Bendegúz Benedek Benedetto Benedict
Benedikt Benedykt Benett Bengt Beniamin Beniamino Benigno Benito Benja Benjamim Benjamin Benjamín Benjámin
Bennet Bennett Bennie Benno Benny Benoit Benone Benoît Benson Bent Benton Benvenuto Benyamin Benício Beppe
Bera Berardo Berat Berdan Berend Berengario Berhanu Berislav Berk Berkan Berkay Berkin Bernard Bernardo Bernd
Bernhard Bernie Beronico Bert Bertalan Berti Bertold Bertoldo Bertolfo Bertram Bertrand Beshoi Besim Bezalel
Beňadik Beşar Beşer Beşir Bhaasvan Bhaaswar Bhadrak Bhadraksh Bhadran Bhagavaan Bhagvan Bhagwant Bharadwaj
Bharat Bhardwaj Bhargava Bhasvan Bhaswar Bhaumik Bhaves Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhima Bhisham
Bhishma Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhupesh Bhushan Bhushit
Bhuvanesh Bhuvaneshwar Biagio Bibek Bibiano Biff Bijan Bijay Bikash Bilal Bilawal Bilel Bill Billy Bilol
Bilomyr Biloslav Bilâl Binali Bindo Bino Binyamin Birane Birino Birjesh Birol Bishal Bishnu Bivoj Bjarne
Bjarni Bjorn Björn Bjørn Blage Blagoje Blahomil Blahomír Blahoslav Blaine Blaise Blake Blazhe Blaž Blažej
Bless Bo Boas Boaz Bob Boban Bobby Bobur Bodhan Bodhi Bodi Boet Bogatin Bogdan Bogoljub Bogoslav Bohdan
Bohuchval Bohumil Bohumír Bohun Bohuslav Bohuš Bohémond Bojan Bola Boldizsár Bolemír Boleslav Bon Bonagiunta
Bonaldo Bonaventura Bonavita Bongani Bongbong Bonginkosi Boniface Bonifacio Bonifác Bonito Borek Boris
Borislav Borivoje Borjan Borko Boro Bortolo Borut Borymyr Borymysl Borys Boryslav Boshko Botan Botir Botond
Bouba Boubacar Boubou Bouchard Boyan Boyd Bozhemyr Bozhen Bozhidar Bozhin Bozho Boļeslavs Bořek Bořislav
Bořivoj Boško Boža Božetěch Božidar Božislav Brad Braden Bradford Bradley Bradly Brady Braeden Brahim Brahma
Brahmaanand Brahmabrata Brahmanandam Brahmdev Brain Brajan Brajendra Brajesh Bram Brancaleone Branden Brando
Brandon Brandt Brandyn Branimir Branimír Branislav Branko Brannon Branson Brant Bratislav Bratomyl Bratoslav
Bratymyr Bratyslav Braulio Braxton Brayan Brendan Brenden Brendon Brenn Brennan Brennon Breno Brent Brenton
Bret Brett Briac Brian Brice Brieuc Brijesh Brit Brock Broderick Brody Bronislav Brooks Broņislavs Bruce Bruno
Bruto Bryachyslav Bryan Bryant Bryce Brycen Bryn Bryon Brájen Brăduț Buchi Buck Bucur Bud Buddha Buddy Budhil
Budi Budiman Budimir Budimír Budislav Budivoj Budymyr Buford Bukola Bulent Bulut Burak Burevist Burhan Burhon
Burley Burt Burton Buster Buytur Buğra Byron Bystrík Bálint Bâki Béla Bénigne Béranger Bérard Bülent Bünyamin
Bănel Błażej Břetislav Bəhram Bəhruz Bəxtiyar Cade Caden Caesar Cafer Cagak Cager Cahid Cahya Cahyadi Cahyanto
Cahyo Cahyono Caino Caio Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Cal Calanico
Calcedonio Cale Caleb Calebe Calin Calixte Callisto Callum Calogero Calvin Camden Camil Camillien Camillo
Camilo Camren Camron Camélien Can Canalp Candelario Candide Candido Candra Candrakanta Caner Cankan Cantemir
Cantidio Canziano Capa Caraka Carey Caribert Carl Carles Carleton Carlo Carloman Carlos Carlton Carmelo
Carmine Caronte Carponio Carroll Carson Carter Carub Cary Cas Casian Casimer Casimir Casimiro Caspar Casper
Cassiano Cassien Cassio Casto Cataldo Catalin Cathal Catullo Catur Caturangga Cauã Cavid Cawisadi Cawisono
Cawuk Cayadi Cazimir Ceasar Cecco Cecep Cecil Cecilio Cecyliusz Cedric Cedrick Cedrik Cedrin Celal Celasun
Celestin Celestino Celestýn Celian Celil Celso Celâleddin Cem Cemal Cemali Cemani Cemeti Cemil Cemplunk Cene
Cengkal Cengkir Cenk Cesar Cesare Cesario Cevahir Cevat Ceyhun Cezar Cezary Cezmi Chaanakya Chaaruchandra
Chadd Chadrick Chahine Chaim Chaitan Chakor Chakradhar Chakravartee Chakravarti Chanakya Chandak Chandan
Chandraayan Chandrababu Chandrabhan Chandradev Chandraketu Chandramauli Chandramohan Chandran Chandranath
Chapal Charak Charalambos Charbel Charl Charlemagne Charles Charley Charly Charuchandra Charuvrat Chas Chaslav
Chaten Chatur Chaturaanan Chaturbhuj Chauncey Chaz Chaï Chedo Chedomir Cheick Cheick-Oumar Cheikh Cheikhou
Chekhouna Cherif Cherubino Cheslav Chester Chet Chetan Chetanaanand Chiaffredo Chidaakaash Chidaatma Chidambar
Chidambaram Chidananda Chidi Chijioke Childebert Chilpéric Chinedu Chinmayanand Chinmayananda Chiranjeev
Chiranjeeve Chiril Chirill Chisom Chitraksh Chornota Chrabroš Chraniboj Chranibor Chranislav Christ Christer
Christiaan Christian Christiano Christodule Christoffer Christop Christoph Christophe Christopher Christos
Chrudoš Chrysole Chrysostome Chrétien Chuck Chukwu Chukwuma Chval Ciaran Ciarán Cicero Cihad Cihan Cihangir
Cihanşah Cillian Cino Ciprian Cipriano Cirano Ciriaco Ciril Cirillo Cirino Ciro Civan Claas Claes Clarence
Clarenzio Clark Claud Claude Claudien Claudio Claudiu Claus Clay Clayton Cleandro Clemens Clement Clemente
Cleonico Cletus Cleve Clifford Clifton Climaco Clinio Clint Clinton Clive Clodomiro Clodoveo Clotaire Clovis
Cloyd Clyde Cléandre Clément Cléry Coby Codin Codrin Codruț Cody Coen Colby Cole Coleman Colin Colins Collin
Colm Colmanno Colmazio Colombano Colombo Colt Colten Colton Colum Columbus Concetto Concordio Conner Connor
Conor Conrad Constant Constantin Constatin Cooper Corbin Corbiniano Cordell Coreno Corentin Corey Coriolano
Cormac Cornel Cornelio Cornelis Corneliu Cornelius Cornell Coronato Corrado Cortez Corto Corvin Cory Cosimo
Cosma Cosmin Costache Costante Costantino Costanzo Costel Costin Coy Coşkun Coşkuner Craig Crawford Cremenzio
Crescente Crescenzio Crespignano Crin Crispino Cristaldo Cristea Cristian Cristiano Cristin Cristián Cristobal
Cristofor Cristoforo Cristopher Cristóbal Crocefisso Csaba Csanád Csongor Ctibor Ctirad Ctislav Cuauhtemoc
Cuauhtémoc Cullen Cumhur Cuniberto Cupido Curt Curtis Cvijan Cvijetin Cyprien Cyprián Cyrian Cyriaque Cyril
Cyrille Cyrus Cyryl Cândar Cédric Célestin Célian Célien Césaire César Cézar Cîhan Côme Cübeyr Cüneyt Călin
Cătălin D'Andre Daan Dabiživ Dacian Daciano Dacin Dacio Dadap Dadi Dafydd Dag Dagel Dagoberto Daiki Daiwik
Dalemyr Daley Dalibor Daliman Dalimil Dalimin Dalimír Daliono Dallin Dalmazio Dalton Damar Damaso Dame Dameon
Damian Damiano Damien Damife Damil Damilare Damilola Damin Damion Damir Damián Damjan Damocle Damodara Damon
Damu Dan Danail Danang Dancho Dandak Dandapaani Dandre Dane Dangelo Danial Daniel Daniil Danijel Danil Danilo
Danio Daniswara Daniël Danjuma Danko Danny Dante Danu Danuja Dany Danyl Danylo Daouda Daragh Darek Daren
Darian Dariati Darien Darijan Darimin Darin Dario Darion Daris Darius Dariush Dariusz Dariy Darko Darmaji
Darman Darmana Darmanto Darnell Daromyr Daron Darragh Darrel Darrell Darren Darrick Darrin Darrion Darron
Darryl Darshan Darsirah Dartono Daru Daruna Darwin Daryani Daryl Dasa Dashawn Datta Dave Davey Davi David
Davide Davin Davino Davion Davon Davonte Davor Davorin Davron Davud Davy Davyd Dawid Dawit Dawson Dax Dayaamay
Dayaananda Dayaanidhi Dayamayee Dayan Dayane Dayne Dayton Dağhan DeAndre DeMarcus DeShawn Dean Deandre
Deangelo Decebal Decimo Declan Dedric Dedrick Deen Deenabandhu Deepak Deepan Deepankar Deependra Deepesh
Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimoy Deevakar Deion Dejan Dejon Dejuan Delbert Delcho Delfino
Delmer Delphin Demarco Demarcus Demario Demba Dementiy Demeter Demetrio Demetrius Demetriusz Demid Demilade
Demiralp Demirhan Democrito Demond Demostene Demyan Deneval Denis Denisz Denizalp Dennis Denny Denys Deodato
Deon Deondre Deontae Deonte Dereck Derek Derick Dermot Deron Derrick Derviş Deshaun Deshawn Desiderato
Desiderio Desimir Desmond Destin Dev Devadatt Devagya Devajyoti Devak Devante Devdan Deven Devendra Devesh
Deveshwar Devin Devonte Devran Devvrat Dewayne Dewey Dewitt Dex Dexter Dexx Dezider Dhananjay Dhanapati
Dhanesh Dhanpati Dhanu Dhanvin Dharmaketu Dharmendra Dhruv Dhyanesh Dhyaneshwar Diar Diarmaid Diarmuid Didier
Didimo Diego Dies Dieter Dietmar Dietrich Dieudonné Digambar Digambara Digdaya Dikmen Dilaver Dildâr Dillan
Dillon Dilmurod Dimas Dimaz Dimche Dime Dimitar Dimitri Dimitrie Dimitrii Dimitrij Dimitrije Dimitris Dimko
Dimo Dinakar Dinesh Dinis Dinkar Dino Dinu Dinç Dinçer Diocleziano Diodoro Diogene Diogo Diomede Dion Dione
Dionigi Dionisio Dionizy Dionýz Dionýzos Dipa Dipankar Dipendra Dipesh Diptendu Direnç Dirja Dirk Divaakar
Divakar Diviš Divjot Divo Diyor Djayden Djibril Dluhoš Dmitri Dmitrii Dmitriy Dmitry Dmytro Dobri Dobromil
Dobromyr Dobromysl Dobromír Dobroslav Dock Dodato Dodo Domagoj Domen Domenic Domenick Domenico Domenik Domezio
Domingo Dominic Dominick Dominik Dominykas Domiziano Don Donal Donald Donat Donatello Donato Donavon Donnacha
Donnell Donnie Donny Dono Donovan Donát Dorel Dorian Doriano Dorin Dorinel Dorián Dorofey Doroteo Doru Doug
Dougal Dougie Douglas Douwe Dov Dovud Dovydas Doyle Doğan Doğanay Doğaner Doğu Dragan Dragi Dragisha Dragiša
Drago Dragoje Dragojlo Dragoljub Dragomir Dragos Dragoslav Dragoș Dragutin Drahomil Drahomír Drahoslav
Drahotín Drahoň Drahoš Drahutin Drajat Drake Draža Dražen Dren Dries Driss Dron Drona Držimir Držislav Duane
Duanne Duarte Dubravko Duc Duccio Duco Ducu Dudley Duilio Duje Dujo Dumisani Dumitru Duncan Durante Durmuş
Durodola Durward Dushan Dushko Dustin Duuk Duwayne Dušan Duško Dwaipayan Dwaipayana Dwayne Dwight Dylan Dylano
Dyllan Dániel Dávid Dâver Désiré Dêrsim Dîroj Dónal Dündar Dāgs Dāvids Dāvis Děpold Dětmar Dětřich Eamon
Eamonn Earnest Easton Ebenezer Eberardo Ebiowei Ebrahim Ebuzer Ecclesio Ecehan Ecevit Ecmel Ecvet Ed Edd Eddi
Eddie Eddy Ede Edgar Edgard Edgardo Edgars Edhem Edi Edilberto Edison Ediz Edmond Edmondo Edmund Edoardo
Edouard Eduard Eduardo Eduards Edvard Edvin Edvín Edvīns Edward Edwardo Edwin Edžus Eekalabya Eelco Eero Efe
Efim Efisio Efken Eflah Efraim Efrain Efrem Efren Efsun Eftim Eftimie Ega Ege Egemen Egeo Egidio Egils
Eginardo Egisto Egmont Egon Egor Egīls Ehud Eifion Einar Eino Einārs Eirik Eitan Eižens Eja Ekaaksh Ekadant
Ekaksh Ekalavya Ekaling Ekdant Ekmel Eknath Eko Ekow Ekrem Ekundayo Eladio Elbek Elbert Eldon Eldor Eldred
Eldridge Eleazar Eleuterio Elgin Eli Elia Eliah Eliahou Elian Eliano Elias Eliasz Eliel Eliezer Elifio Eligio
Elija Elijah Elio Eliodoro Elion Elior Eliot Eliott Eliseo Elisey Elisha Elita Elizar Elizej Elizeus Eliáš
Elliot Elliott Ellsworth Elmar Elmer Elmo Elmore Elmurod Elmārs Elnur Eloan Elogio Eloi Elon Elone Elouan Eloy
Elpidio Elroy Elton Eluh Elvezio Elvin Elvino Elvis Elwin Elwood Elwyn Elyas Elyes Elyor Elyès Elías Elísio
Emad Eman Emanoil Emanuel Emanuele Emanuil Emas Embuh Emced Emeka Emelyan Emerich Emerson Emery Emidio Emiel
Emil Emile Emilian Emiliano Emilien Emilijan Emilio Emilis Emilián Emin Emir Emirhan Emmanuel Emmanuele
Emmanuil Emmerico Emmerson Emmet Emmett Emmitt Emong Empirio Empluk Emrah Emre Emrullah Emyr Emīls Ender
Enderun Endra Endrigo Enea Enecone Enes Engelbert Engin Enguerrand Enio Enis Ennio Enno Enoch Enos Enrico
Enrique Ensar Ensio Enteng Enver Enyo Enzo Eoghan Eoin Ephraim Ephraïm Epifan Epifanio Eraclide Eraldo Eralp
Erardo Erasmo Erast Eray Erazim Erazmo Erazmus Erberk Erberto Ercan Ercolano Ercole Ercüment Erda Erdal Erdem
Erdinç Erel Eremey Eremia Eren Erenia Ergi Ergin Ergün Ergüner Erhan Erhard Eriberto Eric Erich Erick Erico
Erik Erkan Erkki Erkâm Erkân Erling Erman Ermanno Ermenegildo Ermes Ermete Ermil Ermilo Erminio Ermolay Ermīns
Ernest Ernesto Ernie Ernst Erofey Erol Eron Eros Errol Ersin Ertan Ertuğrul Ervin Ervín Ervīns Erwan Erwann
Erwin Erçin Erşan Esat Esaù Esben Esko Esmail Espen Essam Esse Esteban Estevan Estiawan Estiono Esuperio
Esupofo Eterie Ethan Ethann Ethem Etienne Ettore Eubert Euclide Eudes Eudoxe Eufebio Eufemio Eufronio Eugen
Eugene Eugenio Eugeniu Eugeniusz Eugène Eusebio Eusebiu Eusebius Euseo Eustache Eustațiu Eustorgio Eustosio
Eustracjusz Eusèbe Eutalio Evald Evaldo Evan Evandro Evangelos Evann Evans Evarist Evariste Evaristo Evasio
Evdokim Even Evens Everardo Everett Everette Evert Evgeniy Evgeny Evgheni Evghenii Evgraf Evidio Evlampiy Evo
Evodio Evran Evremondo Evripidis Evsey Evstafiy Evstigney Evtim Evžen Ewald Ewan Ewell Ewen Ewenn Eyal Eymen
Eytan Eythan Eyüp Ezechiel Ezechiele Ezekiel Ezequiel Ezio Ezra Ezrak Eşref Faas Fabian Fabiano Fabien Fabijan
Fabio Fabián Fabrice Fabrizio Fabrício Fadey Fadi Fady Fadıl Fahd Fahrettin Fahri Fahriddin Faik Faiq Faisal
Falba Falk Famiano Fantin Fanyana Farai Faraj Fares Farhad Farhan Faris Farouk Farruh Faruk Farzad Farès Fasih
Fathi Fatih Faust Faustin Faustino Fausto Faustýn Favian Fawzi Faysal Fayzbek Fazio Fazliddin Fazlı Fazullah
Fazıl Fearghal Feda Fedai Fedde Fedele Federico Fedor Fedosiy Fedot Fedro Fehmi Felice Feliciano Felicien
Felicián Feliks Felipe Felix Felton Femi Fender Feng Feodor Feofan Feoktist Feramuz Feramuş Ferapont Ferdi
Ferdinand Ferdinando Ferenc Fergal Fergus Ferhan Ferhat Feridun Ferit Ferman Fermiano Fermin Fermo Fernando
Ferre Ferruccio Ferruh Festo Fevzi Feyyaz Feyzullah Fiachra Fiacre Fidel Fidelius Fidenziano Fidenzio Fidèle
Fiete Fiifi Fikret Fikri Filaret Filemon Filibert Filiberto Filimon Filip Filipe Filipp Filippo Filomen
Filomeno Filotije Finlay Finley Finn Finnley Fintan Fiodor Fionn Fiorenziano Fiorenzo Firas Firdavs Firmin
Firs Fitrat Flaviano Flavien Flavio Flaviu Flavius Flavián Fleano Fletcher Flip Flodoard Florea Florencio
Florent Florentin Florentýn Florestan Florian Floriano Florin Floris Florián Floyd Flurin Flynn Fode Foka
Folco Folu Foma Forrest Fortunat Fortunato Fortunát Fortuné Fos Fosco Foss Foster Fotih Fotiy Foucauld
Foulques Franc Francesco Franci Francis Francisc Francisco Francisque Franciszek Franck Franco Francois Franjo
Frank Franklin Franklyn Frans František Franz François Fraser Fred Freddie Freddy Frederic Frederick Frederico
Frederik Fredrick Fredrik Fredy Freek Freeman Frenkie Frido Fridolin Fridolín Fridrich Friedrich Frits Fritz
Frol Frontiniano Fryderyk Fráňa Frédéric Fuat Fulbert Fulberto Fulcran Fulgence Fulgenzio Fulvio Fumio Funani
Funmilade Funmilayo Furio Furkan Furkân Furman Furseo Fuscolo Fuzuli Fynn Fyodor Fábio Fâlih Félicité Félix
Gabe Gabin Gabino Gabor Gabreal Gabriel Gabrielius Gabriël Gad Gada Gadang Gadi Gading Gaduh Gael Gaetan
Gaetano Gaffar Gagan Gage Gaglioffo Gaiman Gaio Gaj Gajaadhar Gajabahu Gajadhar Gajbaahu Galak Galaktion
Galang Galar Galdino Galeazzo Galen Galfryd Galih Galileo Galiono Gallicano Galuh Galur Gamal Gaman Gamani
Gamanto Gambira Gamblang Ganak Ganaka Ganapati Ganda Gandewa Gandharv Gandharva Gandi Gandolfo Gane Ganep
Ganesh Gangesh Gangsa Gangsar Ganjar Ganjaran Gantar Gara Garan Garang Garda Gardner Gareth Garett Garfield
Garik Garimberto Garland Garnier Garret Garrett Garrick Garrison Garry Garth Garud Garuda Gary Gaspar Gaspard
Gaspare Gaston Gastone Gati Gatien Gatik Gatot Gatra Gatsha Gaud Gaudenzio Gaudino Gauraang Gaurang Gauranga
Gautam Gautama Gaute Gauthier Gautier Gautiero Gavin Gavino Gavril Gavrila Gavrilo Gazanfer Gazi Gaétan Gaël
Gaëtan Gašpar Gašper Gbadebo Gbeminiyi Gbemisola Gbenga Gbolahan Gbowoade Gedeon Gedeone Geert Geir Gejza
Gellért Gelu Geminiano Genadij Genaro Gencer Gene Generoso Genesio Gennadiy Gennady Gennaro Gentile Genziano
Geo Geoff Geoffrey Geoffroy Georg George Georgel Georges Georgi Georgian Georgije Georgios Georgiy Georgy
Geovanni Geovanny Geovany Geraint Gerald Gerard Gerardo Gerasim Gerasimo Gerazim Gerazym Gerbert Geremia
Gergely Gergő Gerhard Gerino Germain German Germano Germán Gerolamo Geronimo Geronzio Gerrit Gerry Gerson Gert
Gervais Gervasio Gesualdo Getachew Gethin Gevheri Ghanaanand Ghanashyam Ghani Ghanshyam Ghassan Ghenadi
Ghenadie Ghennadi Gheorghe Gheorghi Gheorghii Gheorghiță Gherardo Gherman Ghislain Ghiță Giacinto Giacobbe
Giacomo Giadero Giambattista Giampaolo Gian Gianbattista Giancarlo Giandomenico Gianfranco Gianluca Gianluigi
Gianmarco Gianmaria Gianmario Gianni Giannis Gianpaolo Gianpiero Gianpietro Gianuario Giasone Gibran Gicu Gică
Gideon Giel Gijs Gil Gilang Gilbert Gilberto Gildo Giles Gilles Gillo Gineto Gino Gioacchino Giobbe Gioberto
Giocondo Gioele Gion Giona Gionata Giordano Giorgi Giorgian Giorgio Giorgis Giorgos Giosuele Giosuè Giotto
Giovanbattista Giovani Giovanni Giovanny Giove Gioventino Giovenzio Girardo Girart Giray Giri Girik Girika
Girindra Giriraaj Giriraj Girish Girma Girolamo Gislebert Gitanas Githinji Giuda Giuliano Giulio Giuseppe
Giustiniano Giusto Glauco Gleb Glen Glenn Gligor Gligorije Gobinda Godfrey Goffredo Gogo Gojko Gokhan Golia
Golub Gomberto Gondebaud Gondulfo Gonerio Gonsalwy Gonthier Gontran Gonzaga Gonzague Gonzalo Gonçalo Goodluck
Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Goran Gorazd Gord Gordan Gordey Gordiano Gordon Gorka Gorm
Gosto Gostomysl Goswamee Goswami Gotabaya Gothard Gotse Gottardo Gottfried Gotum Gouranga Goutam Govind
Govinda Graciliano Gracián Gradimir Grady Graham Grant Granville Grato Grayson Graziano Grațian Greg Gregg
Gregoire Gregor Gregorian Gregorio Gregory Gremislav Greyson Grga Grgo Grgur Griffin Grigor Grigore Grigori
Grigorije Grigoriy Grimaldo Grover Grozdan Grzegorz Grégoire Gualberto Gualtiero Gudakesa Gudakesha Guelfo
Guerrino Guglielmo Gui Guiberto Guido Guilhem Guilherme Guillaume Guillermo Guiscardo Guiseppe Gumesindo
Gunnar Gunner Gunter Gunther Guntis Gunārs Gurdev Guriy Gurpreet Guru Gus Gust Gustaf Gustav Gustave Gustavo
Gustáv Guus Guy Guyot Guérin Guðni Gvozden Gwendoline Gwido Gwilym Gwyn Gyorgy György Gábor Gál Gédéon Gérald
Gérard Géraud Géza Gökalp Gökhan Gökmen Gönenç Göngör Göran Görkem Gúbio Gülhan Gültekin Günter Günther Gürbüz
Gürdal Gürhan Gürkan Gürol Gürsel Güvenalp Gıyas Gűnter Haakon Habbab Habib Habil Hacib Hadi Hadriel Hadrien
Hafi Hafid Hafız Hagen Haile Hailemariam Hailu Hairyanto Haitham Hakainde Hakan Hakeem Hakem Haki Hakim Hakkı
Hal Haldun Halil Halim Halit Haluk Halvard Hamdi Hamdullah Hamed Hami Hamid Hamidou Hamish Hamit Hammâd Hamza
Hamzah Hanefi Hank Hannes Hanno Hannu Hans Hans-Peter Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi
Hansueli Hanuš Hao Haralamb Haralambie Harald Hardana Hardeep Hardi Hardouin Hardy Hari Harimurti Harinarayan
Harish Harit Harja Harjasa Harjaya Harjo Harlan Harmon Harnoslav Harold Haron Haroun Harouna Haroune Harpreet
Harri Harrison Harry Harsana Harsanto Harsaya Hartaka Hartana Harto Haruhito Haruki Harun Haruta Haruto Harvey
Hasan Haseki Hasibi Hasim Hasin Haskell Hassan Hassane Hasse Hasta Hatem Hatip Hattâb Hauke Havel Havrylo
Hawar Hayali Hayati Hayato Haydar Hazar Hazem Hazım Haïm Haşim Haşmet Haštal Heath Heber Hector Hedi Heikki
Hein Heinrich Heinz Heitor Heja Helie Helios Helmer Helmut Hemant Henderson Hendra Hendri Hendrik Henk
Hennadiy Hennes Henning Henri Henrich Henrick Henrie Henrik Henrique Henry Henryk Heorhiy Herasym Herbert
Heriberto Herluin Herman Hermann Hermenegildo Herminio Hernán Hershel Heru Hervé Heryanto Heval Heřman Hicabi
Hicham Hidde Hideki Hideo Hieronim Hikmat Hikmet Hilaire Hilar Hilario Hilarion Hilarius Hilbert Hildebert
Hillard Hillel Hilmi Hilton Himawan Himmet Hincmar Hipolit Hipolito Hippolyte Hiram Hiranmay Hiranmaya Hiroaki
Hiroki Hiroshi Hirsi Hisham Hişam Hjalmar Hlib Hnat Hobart Hojimurod Hojjat Holden Homer Homero Homér Honor
Honore Honorius Honoré Horace Horacio Horacy Horatio Horațiu Hordiy Horea Horia Horst Horymyr Horymír Horyslav
Horác Hosea Hosni Hossam Hossein Hostimil Hostimír Hostislav Hostivít Hovard Howard Howell Howie Hoyt Hozan
Hradymyr Hrvoj Hrvoje Hryhoriy Htin Htun Hubert Hud Hudson Hugh Hugo Hugues Hulki Hulusi Humberto Humza Hung
Hunor Hunter Hurram Hurşit Husain Husein Huseyin Huseyn Hussain Hussein Huub Huw Huzeyfe Hvalimir Hvězdoslav
Hyacint Hydar Hyman Hynek Hypolit Hywel Hâdi Hâlis Hâtem Håkan Håkon Hédelin Hélie Hélier Hélio Hüccet Hüdayi
Hüdâvendigâr Hüma Hümayun Hürkan Hüsameddin Hüsamettin Hüseyin Hüsnü Hüsrev Hıfzı Hızır Iacob Iacopo Iacopone
Iacov Iago Iain Ian Iancu Ianis Ianos Iaroslav Ib Ibai Iban Ibidapo Ibodulloh Ibou Ibra Ibrahim Ibrahima
Ibrani Ibrohim Ibun Icaro Ichika Ichiro Icilio Ico Idan Idir Ido Idris Idriss Idrissa Idy Ieremia Ieuan Ifan
Ifeanyichukwu Ige Iginio Igino Ignacio Ignacy Ignat Ignatius Ignatiy Ignazio Ignjat Ignác Ignát Igor Igori
Ihab Ihor Ihsan Ihtiyor Ijaz Ike Ikechukwu Ikenna Ikeoluwa Iker Ikhidie Ikhsan Ikin Ikrom Ilai Ilan Ilarie
Ilario Ilarion Ilay Ildebrando Ildefonso Ilgmārs Ilhan Ilian Iliane Ilias Ilie Ilies Ilija Ilja Ilkka Ilko
Illidio Illuminato Illya Ilmari Ilmārs Ilyan Ilyane Ilyas Ilyass Ilyes Ilyess Ilyos Ilyès Imad Imam Imanol
Immacolato Immanuel Imran Imrane Imre Imrich Imron Inder Indra Indriķis Indro Ingmārs Ingvar Inioluwa Innocent
Innocente Innocenty Innocenzo Innokentiy Ino Inocenc Inocențiu Insa Inuk Inunnguaq Inza Inārs Ioan Ion Ionel
Ionică Ionut Ionuț Iorio Iosif Ipat Ipatiy Ippocrate Ippolit Ippolito Irakliy Irenej Ireneo Ireneus Ireneusz
Ireti Irfan Irinel Irnanto Irsad Irvin Irving Irwan Irwin Isaac Isac Isacco Isadore Isai Isaia Isaiah Isaias
Isak Isay Ischirione Iseoluwa Ishaan Ishaq Ishola Isiah Isidor Isidore Isidoro Isidro Islam Islom Ismael
Ismaele Ismail Ismaël Ismaïl Ismaïla Ismoil Isom Israël Issa Issac Issam Issiaka Istvan István Itai Italo
Itamar Itri Itsuki Iulian Iuliu Iuri Iurie Iurii Iustin Iustinian Ivan Ivano Ivanoe Ivar Ive Ivek Iven Ivica
Ivko Ivo Ivone Ivor Iván Iwan Iyad Iyed Izaak Izaiah Izaiáš Izajasz Izidor Izmael Izmail Izot Iztok Izyaslav
Izydor Izák Iñaki Iñigo Iľja Işıner Jaakko Jaap Jabal Jabari Jace Jacek Jacinto Jack Jackson Jaco Jacob Jacobo
Jacobus Jacques Jad Jaden Jadesola Jadon Jadran Jadranko Jadro Jaeman Jagadish Jagadisha Jagan Jagapati
Jagaraga Jagathi Jagdeep Jagdish Jagmeet Jahnu Jai Jail Jaiman Jair Jairam Jairo Jais Jaivey Jaka Jake Jakob
Jakov Jakub Jalal Jaleel Jalen Jalil Jalol Jalon Jamaal Jamal Jamar Jamarcus Jamel James Jameson Jamil Jamir
Jamiro Jamison Jamol Jamshid Janek Janez Jani Janick Janko Jannek Jannes Jannik Jannis Jano Janosch Janusz
Japhet Jaquan Jared Jaren Jari Jarmil Jarmo Jarne Jarno Jaro Jarod Jarolím Jaromil Jaromír Jaron Jaroslav
Jaroslaw Jarosław Jarred Jarrell Jarret Jarrett Jarrod Jarvis Jarwa Jarwadi Jarwi Jasen Jasenko Jasin Jasmani
Jason Jasoň Jasper Jaspreet Jassem Jassim Jasur Jaswadi Jati Jatmiko Javad Javas Javi Javier Javlon Javohir
Javon Javonte Jawad Jawed Jax Jaxon Jaxx Jay Jayadi Jayce Jayden Jaydon Jayeng Jaylano Jaylen Jaylon Jayson
Jayvano Jean-Baptiste Jean-Claude Jean-Daniel Jean-François Jean-Jacques Jean-Louis Jean-Luc Jean-Marc
Jean-Marie Jean-Paul Jean-Pierre Jeannel Jeannot Jeb Jed Jedediah Jedidiah Jef Jeff Jefferey Jeffery Jeffrey
Jeffry Jefri Jefta Jelle Jelmer Jelte Jenel Jens Jeppe Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremiah
Jeremias Jeremiasz Jeremie Jeremiáš Jeremy Jerguš Jermain Jermaine Jermey Jernej Jerod Jeroen Jerome Jeromy
Jeronimo Jeroným Jerrell Jerrod Jerrold Jerry Jerzy Jerónimo Jerôme Jesper Jesus Jesús Jett Jevgeņijs Jevon
Jezdimir Jian Jibril Jidde Jiljí Jim Jimi Jimmie Jimmy Jimram Jinawi Jindřich Jiri Jiro Jitender Jitendra Jiří
Joachim Joah Joakim Joao Joaquim Joaquin Joaquín Joas Job Joe Joel Joep Joes Joesph Joey Johan Johann Johannes
Johathan John Johnathan Johnathon Johnie Johnnie Johnny Johnpaul Johnson Joko Jokubas Jomo Jon Jona Jonah
Jonas Jonatan Jonathan Jonathon Jonny Jono Jonte Jonáš Joojo Joost Jop Jordi Jordon Jordy Jorg Jorge Jorin
Joris Jorn Jorrit Jort Joscha Joschua Jose Josef Josep Joseph Josh Joshua Joshuah Josiah Josip Joso Josse
Josselin Josua Josue Josué José Joud Jourdain Jovan Jovani Jovanny Jovany Jovin Jozef Jozue João Joël Joško
Jošt Joža Jože Jožef Juan Juda Judah Judd Judicaël Judson Jugoslav Juha Juhani Juho Jukka Julan Julen Julian
Julien Julio Julius Juliusz Julián Juma Jumadi Jumari Junaid Junayd Junichi Junichiro Junior Junius Jur Juraj
Jure Jurgen Juri Jurre Jurģis Juste Justen Justin Juston Justyn Justýn Jusuf Juvenal Juwan Juwon Jyotis Jyrki
Jáchym Ján János Jérémie Jérémy Jérôme Józef József Jörg Jörgen Jörn Jørgen Júlio Július Jürg Jürgen Jüri
Jānis Jāzeps Jēkabs Jūlijs Kaan Kabil Kacper Kacung Kade Kadem Kaden Kadin Kadir Kadrican Kadı Kagiso Kailash
Kairav Kaj Kajen Kajetán Kajus Kala Kale Kaleb Kalender Kalervo Kalevi Kalidou Kalim Kalinik Kalistrat Kalle
Kallistrat Kamal Kamalesh Kamau Kambali Kamber Kamel Kameron Kamidin Kamil Kamlesh Kamol Kamoliddin Kamran
Kamren Kamron Kanak Kanaka Kanata Kanda Kane Kannan Kannen Kanye Kapil Kapiton Karahan Karam Karamba Karamoko
Karan Kardi Kareem Karel Karim Kariman Karja Karl Karl-Emil Karl-Johan Karlo Karma Karman Karna Karol Karp
Karsa Karsana Karsten Karta Karthik Kartik Karunanidhi Karya Kashif Kashyap Kasim Kasiran Kasián Kaspar
Kaspars Kasper Kassim Kastor Kasusra Kasyan Kasım Kathem Katsunobu Katsuya Kauri Kaveh Kavon Kawa Kawaca
Kawaya Kayaalp Kayden Kayode Kays Kayun Kazimierz Kazimir Kazimír Kazuo Kazuya Kaïs Kağan Kašpar Keagan Keano
Keanu Keaton Keegan Keenan Keerti Kees Keir Keisuke Keith Keji Kelechi Keleş Kellen Kelton Kelvin Kelyan Kemal
Kemalettin Kemba Kemi Kemâl Ken Kenan Kenari Kende Kendrick Kenes Kenji Kenneth Kennith Kenny Keno Kensuke
Kenta Kenton Kenyon Kenzi Kenzie Kenzo Kenzy Keon Keramet Kerami Kerem Keremşah Kerim Kermit Keshaun Keshawn
Ketut Keven Kevin Kevon Keyan Keyon Keyshawn Keşşaf Kgabu Kgalema Khadim Khairy Khaled Khalid Khalifa Khalil
Kharalampie Khariton Kharlampiy Khem Khoryv Khristo Khristofor Khurram Khvalymyr Kian Kiano Kick Kiel Kieran
Kilian Kilián Killian Kilyan Kimi Kimo Kin Kingsley Kip Kipchoge Kipkemboi Kiprono Kiptum Kir Kiril Kirill
Kirilo Kirk Kiro Kirollos Kirti Kishore Kiyan Kiyoshi Kjartan Kjeld Kjell Klaas Klarencjusz Klaudius Klaudiusz
Klaudián Klaus Klavdiy Klemen Klemens Klement Kliment Kléber Klāvs Knut Kobe Koby Kocho Kody Koen Kofi Koichi
Kojo Koko Kolawole Kolby Koldo Kole Koloman Kolombín Kolos Kolumbán Kolumbín Kolya Komil Komron Kondrat
Kondratiy Konon Konrad Konrád Konrāds Konstantin Konstanty Konstantyn Konstantýn Konstantīns Konštantín Koray
Korbin Korbinian Korede Korey Korkut Kornel Korneli Kornelius Korneliusz Korneliy Kornil Korniy Kornyliy
Kornylo Kornél Kory Kosma Kosmas Kosta Kostadin Kostas Kostya Kostyantyn Kosuke Kotse Kozma Koçer Kraig
Krasomil Krasoslav Krešimir Krijn Krishna Krishnadas Krishnadasa Kristian Kristijan Kristián Kristiāns
Kristjan Kristofer Kristoffer Kristopher Kristóf Krisztián Krisztofer Krišjānis Krišs Krištof Krste Krsto
Krume Kruno Krunoslav Krystian Kryšpín Kryštof Krzysztof Ksawery Ksenofont Ksente Kubad Kubat Kubilay Kubra
Kubura Kuddusi Kujoe Kumar Kuncara Kunio Kunle Kunthara Kupriyan Kurnia Kurt Kurtis Kusuma Kutbettin Kuzey
Kuzma Kuzman Kvido Květoslav Květoň Květoš Kwabena Kwadwo Kwaku Kwame Kwamena Kwasi Kweku Kwesi Kwintyn Kyan
Kyano Kyaw Kyle Kyler Kylian Kyliann Kyllian Kyls Kyriakos Kyrylo Kyy Kâmil Kâzım Kéba Kévin Köksal Kürşad
Kārlis Křesomysl Křišťan Laal Labuh Lachlan Lad Ladarius Ladimir Ladislao Ladislau Ladislav Ladji Lado Ladomyr
Ladyslav Lafayette Lai Lajos Laksana Lakshman Lakshmidhar Lakshminath Lal Lalu Lamar Lambert Lamberto Lamih
Lamine Lamont Lanang Lance Lancelot Lancilotto Landen Lander Landolfo Landon Landry Lanfranco Langa Langgeng
Lanjar Lantar Lapo Laron Larry Lars Lascăr Lasmanto Lasmono Lassana Lasse Laswi Laszlo Latif Laurenc
Laurencjusz Laurens Laurent Laurentino Laurentiu Laurenty Laurenz Laurențiu Lauri Laurian Lauriano Laurin
Lautone Lavinio Lavr Lavrentiy Lavrin Lawrence Lawson Laxman Lazar Lazare Lazaro Laziz Lazo Lazzaro Lazăr
LeBron Lean Leander Leandr Leandre Leandro Leano Leart Lech Ledion Leen Leendert Leevi Lega Legawa Leif Leke
Leland Lembah Lemuel Len Lenn Lennard Lennart Lennert Lenni Lennie Lennon Lennox Lenny Leny Leo Leo-Paul
Leodegar Leon Leonard Leonardo Leone Leonel Leonhard Leonid Leonidas Leonio Leonis Leontin Leontiy Leontýn
Leonzio Leonīds Leopardo Leopold Leopoldo Leoš Lere Leroy Lester Leszek Lethabo Letterio Leu Leufroy Lev
Levent Levente Levi Levin Levio Levko Levoslav Levy Lew Lewin Lewis Leyan Lešek Liam Liaquat Lias Liberato
Liberatore Liberio Libero Liberto Libor Liborio Liboslav Libère Lică Lidio Lieto Lieuwe Liman Limar Lino Linus
Linwood Lio Lion Lionel Lior Liron Lirone Lisandro Livino Livio Liviu Livius Liyam Liyan Liétald Ljubiša
Ljubomir Ljudevit Llewellyn Lloyd Lluis Lluís Llyr Loan Lodovico Loek Loet Lohan Loic Lolade Lon Longin Lonnie
Lonny Lonzo Lorcan Lorcán Lorenc Loreno Lorenz Lorenzo Lorian Lorik Lorin Loris Lorrain Lotar Lothaire Lothar
Lou Louan Louay Louca Louie Louis Louka Lounis Loup Lourenço Lovro Lowell Lowie Loïc Luan Lubin Lubomír Lubor
Lubos Luboslav Luboš Luc Lucas Lucca Lucențiu Luchezar Lucian Luciano Lucien Lucijan Lucio Lucious Lucius
Lucián Lucjan Lucrețiu Ludano Ludivoj Ludolphe Ludomír Ludoslav Ludovic Ludovico Ludvig Ludvík Ludwig Ludwik
Luděk Luhung Luhut Lui Luigi Luis Luiz Luk Luka Lukas Luke Lukita Lukman Lukrecius Lukyan Lukáš Luluh Lulut
Lumír Lungelo Lungu Lurhur Lutfan Lutfi Lutfulloh Luther Luthfi Lutibor Lutobor Lutz Luuk Luwar Luwes Lux Luís
Lwandle Lyam Lyan Lyes Lyle Lyndon Lystvych Lyubim Lyubodar Lyubomir Lyubomyr Lyubosmysl Lyubozar László
Léandre Léo Léon Léonard Léopold Lévi Lütfi Lütfullah Maad Maarten Maas Maayan Mabruk Macaire Macario Macaulay
Maccabeo Mace Maceo Maciej Mack Macky Mactar Maddox Madhav Madid Mads Mael Maes Maffeo Maggiorino Magne Magno
Magnus Mahad Mahamadou Mahammad Mahan Mahathir Mahdi Mahe Mahendra Maher Mahesa Mahesh Maheswar Mahfud Mahinda
Mahir Mahmoud Mahmud Mahmut Mahrus Mahzan Mahzun Mahé Maik Mailo Maiorico Maithripala Majd Majed Majid Makan
Makar Makara Makary Makedon Makhtar Makinwa Makoto Maks Maksim Maksimilyan Maksud Maksym Maksymilian Makuta
Malachai Malachi Malachy Malco Malcolm Malick Malik Mališa Mallikarjun Malo Malone Malte Malthe Mama Mamadou
Mamady Maman Mamante Mamert Mamoudou Mamour Manah Manar Manassé Mancio Mandla Manetto Manfred Manfredo Manfréd
Manik Manikya Manil Manilio Manish Manley Manlio Manmohan Manny Manoah Manoj Manole Manpreet Mansour Mansueto
Mansur Mansvet Manu Manuel Manuele Manus Maphikelela Maqsud Maras Marat Marc Marc-Antoine Marceau Marcel
Marceli Marcelin Marcelino Marcell Marcello Marcellus Marcelo Marciano Marcin Marco Marcos Marcu Marcus Mardon
Marek Margana Mariadi Mariano Marijan Marijn Marin Marinko Marino Marinus Mario Marios Marius Marián Marjan
Mark Markel Markiyan Markku Marko Markos Markus Marley Marlin Marlon Marnix Marolo Marouane Maroš Marques
Marquis Marquise Marshall Marsito Marsudi Mart Martaka Martana Martani Marten Marti Martial Martim Martin
Martino Martti Marty Martyan Martyn Martín Marut Marvin Marwan Marwane Marwata Marwin Maryadi Maryanto Marzio
Marģers Mas Masahiro Masaki Masao Masayoshi Mason Masoud Massamba Massimiliano Massimo Massinissa Matan Matar
Mate Matei Matej Mateo Mateus Mateusz Matheo Matheus Mathew Mathias Mathieu Mathijs Mathis Mathurin Mathuys
Mathys Mathéo Matias Matija Matis Matisse Matjaž Matko Mato Matouš Matroniano Mats Matt Matteo Mattes Mattheo
Matthew Matthias Matthieu Matthijs Matthis Matti Mattia Mattias Mattis Mattéo Matus Matvey Matviy Matyas Matys
Matyáš Matz Matías Matúš Matěj Matīss Maugis Mauno Maurice Mauricio Maurilio Maurits Maurizio Mauro Maurycy
Mavdud Maverick Mavlon Maxence Maxens Maxim Maximilian Maximiliano Maximilien Maximilián Maximillian Maximo
Maximus Maxmilián Maxwell Mayeul Maynard Mayoor Mayson Mazbut Mazen Mazhar Mazlum Maël Ma’mur Ma’ruf Ma’sud
Mbaye Mduduzi Mechislav Mechyslav Medard Medardo Medoro Mees Mefodiy Meghnad Meghnath Mehdi Mehmet Mehmood
Mehran Meik Meirion Mekhi Melanio Melchiade Melchior Melchiorre Melezio Melichar Melih Melikşah Melle Mels
Melvil Melvin Melvyn Memduh Menahem Menardo Mence Mendel Menelao Meneo Menno Mennone Mercurio Merijn Merlin
Merrick Merrill Mert Mervin Mervyn Merwan Mestan Mesut Mete Metello Metin Meto Metod Metodi Metoděj Metrofane
Meurig Mevlut Mevlüt Mex Mečislav Micael Micah Micha Michael Michal Michaël Michał Micheal Michel Michelangelo
Micheál Micho Mick Mickael Mickaël Mickey Micky Midas Miel Miguel Miha Mihael Mihai Mihail Mihailo Mihajlo
Mihnea Mihály Mijat Mik Mikael Mikaere Mikail Mikaïl Mike Mikel Mikhail Mikheil Mikhey Mikho Mikkel Mikko
Miklós Mikolaj Mikoláš Mikołaj Mikuláš Miladin Milanko Milano Milcho Mile Milen Miles Mileta Milford Milhan
Milhouse Milisav Milivoj Miliy Milić Miljan Miljenko Milo Milojica Milomir Milorad Milos Milosh Miloslav
Milouš Milovan Milovín Miloň Miloš Milton Milutin Milutín Milán Milík Milíč Mimo Minato Mincho Minervino Minho
Minik Mink Minoru Mio Miodrag Miomir Mir Mirac Miran Miraziz Miraç Mircea Mirche Mirco Mirek Mirkelam Mirko
Mirkó Miro Mirocleto Miromil Miron Miroslav Mirtil Mirza Mirziyo Misael Misaele Misbah Mischa Misha Mislav
Mitar Mitch Mitchel Mitchell Mithat Mitică Mitja Mitofan Mitre Mitruț Mitsuo Mitt Miķelis Miša Miško Mlad
Mladen Mnata Mnislav Moataz Moche Moctar Modest Modesto Modibo Modou Mody Moe Mohamad Mohamadou Mohamed
Mohamed-Ali Mohamed-Amine Mohammad Mohammed Mohan Mohannad Mohinder Mohir Mohit Mohsen Moises Moisey Moisés
Mojmír Mojtaba Mojżesz Mojžíš Mokey Mokgweetsi Momchilo Momir Momo Monaldo Monitore Monte Monty Monvīds Moos
Moreno Moric Moris Moritz Morne Morris Morten Morteza Mortimer Morton Mory Mose Moses Moshe Mostafa Mosè
Mouctar Mouhamadou Mouhamed Mouhameth Mouhammadou Moussa Moustafa Moustapha Mozes Moïse Mořic Mpilo Mpumelelo
Msizi Mstislav Mstyslav Muammar Muammer Muaviye Muaz Mufiz Mugur Mugurel Muhamed Muhammad Muhammadu Muhammed
Muharrem Muhsin Muhtar Muhterem Muhteşem Muhtor Muhyiddin Mujur Mukadder Mukesh Mukhtar Muktedi Muktedir
Muktefi Mukul Mulu Mulya Mulyanto Mulyono Mumpuni Muni Munif Munir Murad Murat Murdo Murilo Murod Murray
Mursinin Mursita Murti Musa Musawenkosi Mushtaq Musiy Muslih Mustafa Mustafo Mustapha Mustika Mustofa Musulmon
Mutahhar Mutasım Mutaz Muteber Mutemed Muttalib Mutua Muyiwa Muzaffar Muzaffer Muziano Mwangi Mykhailo
Mykhaylo Mykola Mykyta Mylan Myles Mylo Myron Myroslav Myrtil Mzwandile Mário Márk Márton Mátyás Máté Médoune
Médéric Mérovée Mícheál Móric Müfid Müjdat Mükerrem Mümtaz Münir Müren Müzdad Müşir Mārcis Māris Mārtiņš
Mădălin Nabi Nabil Nabin Naci Nadeem Nader Nadi Nadir Nae Nael Nafiz Naftali Nagabhushanam Naguib Nahel Nahid
Nahil Nahom Nail Naim Najam Najib Najmiddin Nalar Namazio Name Namık Nanche Nand Nanda Nandan Nando Naoise
Naoto Naoufal Naoufel Napoleon Napoleone Naradi Narayan Narcis Narciso Narcisse Nardi Narendra Narimon
Narinder Narji Narkis Narseo Narsete Nasab Nash Nasim Nasir Nasriddin Nasrullah Nasser Nassim Nat Natale Natan
Natanael Nataniel Nate Nathan Nathanael Nathanaël Nathanial Nathaniel Nathen Nathy Natiq Naud Naudet Naum
Naval Naveed Naveen Navid Navin Nawaz Nawfel Nawroz Nayef Nayel Nayib Nazar Nazario Nazariusz Nazariy Nazary
Nazif Nazim Nazmi Nazrulloh Nazzareno Nazzaro Nazım Naël Naïl Naïm Ndleleni Neal Nebojša Necat Necati Necdet
Nechifor Necib Necmettin Ned Nedeljko Nedelko Nedim Nedjeljko Neeraj Neil Nejat Nejc Neklan Nelio Nello Nels
Nelson Nelu Nemanja Nemyr Nenad Neo Neofit Neopolo Neoterio Nepomuk Nereo Neri Nesho Nesim Nestor Nestore
Neven Neville Nevio Nevzat Newell Newton Nezamysl Neşet Ne’matulloh Nguyen Nicanor Nicarete Niccolo Niccolò
Nicea Niceforo Niceto Nicezio Nichifor Nicholas Nicholaus Nick Nicklas Nicklaus Nickolas Niclas Nicoară
Nicodemo Nicodim Nicolae Nicolai Nicolaie Nicolas Nicolás Nicolò Nicon Nicu Niculiță Nicușor Nicuță Nicéphore
Nidal Niek Niels Niels-Christian Nifont Nigel Nihad Nihat Niilo Nik Nikandr Nikanor Nikau Nikhil Nikifor Nikko
Niklas Niklaus Niklāvs Niko Nikodem Nikodim Nikodém Nikola Nikolai Nikolas Nikolasz Nikolay Nikon Nikos Nikša
Niles Nils Nimit Nimród Niniano Nino Nio Niraj Niran Niranjan Nirav Nirbhay Nirmal Niro Nischal Nitin Niyaga
Niyazi Niyilolawa Nizamettin Nizar Nizom Nizomiddin Niştîman Njoroge Nkanyezi Nkosana Nkosenye Nkosinathi
Nkosinhle Nkosiyabo Nnamdi Noah Noam Noan Noar Noble Nobuo Noe Noel Noha Noham Nohan Nojus Nolan Nolann Nolen
Nolhan Nomaan Norbert Norberto Norman Normand Norris Norval Norwood Nosir Nosirjon Nostriano Noud Nouha Nouri
Nout Novak Novan Nox Noâm Noè Noé Noël Nrima Nugraha Nuka Numan Nuno Nunzio Nurbek Nurettin Nuri Nuriddin
Nurlan Nurullah Nusrat Nusratulloh Nusret Nyana Nyoman Nándor Nátán Néhémie Nûredîn Něhoslav Oba ObaniJesu
Obid Obie Obinna Obrad Obren Ochieng Octav Octave Octavian Octavio Octaviu Oddone Odell Oderico Odhiambo
Odhran Odhrán Odidone Odil Odilon Odin Odolen Odon Odorico Oger Ognen Ognjen Ogooluwa Oier Oisin Oisín Ojārs
Okan Oke Okechukwu Okey Okhrim Okta Oktavius Oktavián Oktay Okto Oladare Oladimeji Olaf Olaide Olakunle
Olanrewaju Olansile Olav Olavi Olbram Oldrich Oldřich Ole Oleg Oleh Oleksandr Oleksii Oleksiy Olelko Olen Oles
Olim Olimpian Olimpio Olimpiu Olimpiy Olin Olindo Oliver Olivier Oliviero Oliviu Olivér Oliwier Ollanta Olle
Olli Olof Olufunmi Olumide Olumorotimi Olusegun Oluwafemi Oluwagbemiga Oluwamumibori Oluwamuyiwa Oluwasanmi
Oluwasegun Oluwaseun Oluwatobi Oluwole Oluwunmi Omad Oman Omar Omari Omelyan Omer Omero Omobobola Omotayo
Omprakash Ondrej Ondřej Onesto Onofrio Onorino Onorio Onoriode Onufriy Onufry Onur Onyango Opan Opung Oqil
Oral Oran Orazio Orde Orell Oren Orenzio Orest Oreste Orestes Orfeo Orhan Ori Orif Orin Orio Oriol Orion
Orkhyp Orland Orlo Oronzo Orrin Orsino Orso Ortensio Orval Orville Osama Osamu Osbaldo Osborne Oscar Osip
Oskar Oskari Osman Osmondo Osmund Ostap Ostoja Ostromir Osunleke Osvald Osvaldo Oswald Oswaldo Ota Otabek
Otakar Otello Otha Othmane Otho Otieno Otis Otmar Oto Otokar Otomar Ottaviano Ottavio Ottis Otto Ottone Oumar
Oury Ousmane Oussama Ousseynou Ove Ovidio Ovidiu Ovidius Owain Owen Oybek Oystein Ozan Ozgur Ozod Ozodbek
Ozren Ozy Oğuz Oğuzhan Oļegs Oļģerts Paavo Pablo Paciano Pacifico Paco Pacomio Pacôme Padam Paddy Padraic
Padraig Paiman Paja Pakhom Palatino Palladio Palmiro Palémon Pamfil Pammachio Panagachie Panagiotis Panait
Panas Panca Pancario Panche Pancrazio Pandu Panfil Panfilo Pangeran Pangestu Panji Pankaj Pankracy Pankrat
Pankratiy Pankrác Pantaleo Pantaleon Pantaleone Panteleymon Paolo Param Paramartha Paramon Pardi Pardo Parfait
Parfen Paride Parman Parmenio Parsival Pascal Paskal Pasquale Paterne Paterniano Pathé Patricio Patrick Patrik
Patrizio Patroclo Patrycjusz Patrycy Patryk Paul Paul-Antoine Paul-Arthur Paulie Paulo Paulos Pauside Pavan
Pavel Pavle Pavlo Pavlín Pavol Pawel Paweł Payidar Peadar Pearse Pedro Peer Pekka Peleo Pelhřim Pelle
Pellegrino Pencho Pentti Pepe Pepijn Pepo Pera Perceval Percival Percy Perica Pericle Perikles Perkasa Pero
Perry Perseo Pertev Perver Petar Pete Peter Petko Petr Petre Petri Petrică Petrișor Petro Petronio Petronius
Petros Petru Petruț Petse Petteri Petya Peyami Pharell Phil Phila Philani Phileas Philemon Philibert Philip
Philipp Philippe Phillip Philémon Phiwokwakhe Phuc Pie Pierangelo Pierce Pierfrancesco Piergiorgio Pierluigi
Piermarco Piero Pierpaolo Pierre Pierre-Alain Pierre-Alexandre Pierre-André Pierre-Antoine Pierre-Louis
Pierrick Piersilvio Piet Pieter Pietro Pim Pimen Pio Piotr Pippo Pit Pius Placido Platon Platone Platón
Plinio Plutarco Podolyan Pol Polidoro Polifemo Polikarp Pollione Polykarp Pompeo Pompiliu Pomponio Pontus
Ponziano Ponzio Porfirio Porfiriusz Porfiriy Porfiry Porter Porziano Postumio Potap Poul Praba Prabawa Prabin
Prabowo Prabu Prachanda Prakash Prakosa Pramod Pran Pranab Pranata Pranawa Pranay Prasad Prasetya Prasetyo
Prashant Prassede Prathamesh Pravdan Pravdomil Praveen Pravit Pravomil Pravoslav Prawit Prayag Prayitna
Prayoga Prayogo Prayut Prayuth Predrag Prem Preston Priamo Prima Primo Primož Prisco Privato Procopio
Proinsias Prokhor Prokl Prokles Prokofiy Prokop Prokopis Prokul Promise Prosper Prospero Protasio Proteo Prov
Prudenzio Prvoslav Publio Puneet Pupolo Purna Purushottam Purwa Purwadi Purwanto Pushpa Pusicio Putu Pylyp
Pyotr Pádraic Pádraig Pär Pépin Péter Pío Pāvils Pătru Pēteris Přemysl Přibyslav Qamar Qasim Qobil Qosim Quang
Quarto Quasimodo Qudrat Quentin Querano Quim Quin Quincy Quinten Quintiliano Quintilio Quintino Quinton
Quinziano Quinzio Quirin Quirino Rachid Raci Radan Rade Radegast Radek Raden Radenko Radhost Radika Radim
Radimír Radion Radislav Radit Raditya Radivoj Radivoje Radiša Radko Radmil Radmilo Rado Radolfo Radomil
Radomir Radomír Radosav Radoslav Radoslaw Radosław Radovan Radoš Radu Radul Radvan Radym Radymyr Radúz Raed
Raekwon Raf Rafael Rafaël Rafał Rafet Raff Raffaele Rafi Rafid Rafiq Raharja Raheel Raheem Rahim Rahman Rahmat
Rahsaan Rahul Raide Raif Raihan Raik Raila Raimondo Raimonds Raimund Rainald Rainaldo Rainer Rainhard Rainold
Raj Rajab Rajan Rajat Rajendra Rajesh Rajiv Rajko Rajmund Rajnath Rajnold Raju Rakesh Rakıp Ralf Ralph Rama
Ramazan Ramesh Rameshwar Rami Ramin Ramiro Ramiz Ramon Ramy Ramzan Ramziddin Ramón Randal Randall Randolf
Randolph Randy Ranek Rangga Raniero Ranil Ranjan Ranjeet Ranjit Ranko Ranolfo Ransom Raoul Raphael Raphaël
Rareș Rashad Rashawn Rasheed Rashid Rasim Rasmus Rastislav Ratibor Ratimir Ratmir Ratmír Ratybor Ratymyr Rauf
Raul Ravi Ravshan Rawiri Raxmatulloh Ray Rayan Rayane Rayen Raymond Raymundo Rayyan Raúl Raşit Raško Recai
Recep Reda Redmond Reece Reed Refah Refet Refik Reggie Reginald Reginaldo Regis Regnārs Regolo Reha Rehman
Reid Rein Reinhard Reinhold Reis Rejan Reksa Relja Relu Remi Remig Remigijus Remigio Remilekun Remington Remo
Remondo Remus Remy Remzi Renat Renato Renaud Rendy Rens Renzo Renát René Renārs Respati Respicio Resûl Resül
Reto Reuben Revi Rex Rey Reyansh Reybaud Reyes Reymundo Reynaldo Reynold Reza Reşat Reşîd Rhett Rhodri Rhun
Rhys Riaan Riad Rian Ricardo Ricario Riccardo Richard Richelmo Richie Richmond Richárd Rick Rickard Rickey
Rickie Ricky Rico Ridwan Rifat Riff Rigard Rigoberto Riku Rimantas Rinaldo Rino Rio Rishi Riste Risto Ritesh
Riv Riyad Rizal Rizki Rizo Rizvon Ričards Roan Rob Robaldo Robb Robbe Robbie Robby Robert Roberto Robi
Robinson Rocco Roch Rocky Rod Rodan Roderick Roderik Roderyk Rodger Rodiano Rodion Rodney Rodolfo Rodoljub
Rodolphe Rodoslav Rodrick Rodrigo Rodrigue Roel Rogelio Roger Rogers Rohan Rohit Roj Rok Roko Roksolan Roland
Rolando Rolf Rolfo Rollin Romain Roman Romano Romeo Romero Romeu Romil Romoaldo Romolo Romuald Romualdo Romul
Romulus Roméo Romāns Ron Ronald Ronaldo Ronan Ronnie Ronny Roosevelt Rory Roscoe Roselin Rosendo Rosman Ross
Rostislav Rostyslav Rotimi Rover Rowland Roy Royce Ruairi Ruairidh Ruairí Ruaridh Ruben Rubiano Rubin Rubén
Rudi Rudolf Rudolph Rudra Rudy Ruedi Ruediger Rufino Rufo Rufus Ruggero Rui Rune Rupert Ruperto Ruprecht
Ruslan Rusman Russ Russel Russell Rustam Rustem Rusty Rutilo Ruud Ryad Ryan Ryder Rylan Ryo Ryota Ryou Ryszard
Ryuichi Ryurik Régis Réjean Rémi Róbert Rúben Rüdiger Rükneddin Rüçhan Rüştü Răducu Răzvan Rıdvan Rıfat Rıfkı
Rıza Rūdis Rūdolfs Rūsiņš Rəşad Rəşid Saad Saadat Saadi Sabar Sabato Sabazio Sabele Sabin Sabino Sabir Sabri
Sachin Sacid Sada Sadar Sadberk Saddam Sadettin Sadi Sadiq Sadri Sadriddin Sadullah Sadık Saeb Saeed Saffet
Saffiro Saffo Safir Safo Safouan Safouane Sagar Saif Saiful Saim Sajid Sajith Saka Sakari Sakti Sal Saladino
Salah Saleh Salif Salih Salik Salim Saliou Salman Saloh Salomon Salomone Salomè Salustio Salvador
Salvatore Salvo Salwator Samandar Samba Sambath Samed Sameer Sami Samih Samim Samir Samkelo Sammy Samoil
Samson Samsul Samu Samuel Samuele Samuil Samuël Samy Sancho Sande Sandeep Sander Sandiaga Sandile Sandro Sandu
Sanele Sanford Sanjay Sanjin Sanka Sansone Sante Santiago Santino Santo Santos Santosh Sapiente Saqib Sarbello
Sardor Sarvar Sarvin Sascha Sashko Satish Satoshi Saturniano Saturnin Saturnino Satya Satyen Saul Sauli
Saulius Saurabh Sauveur Sava Savaş Save Saveliy Saverio Savi Savin Savinien Savino Savion Savo Savva Savvatiy
Sayed Saèr Saïd Saúl Sašo Sa’dulloh Scot Scott Scottie Scotty Seamus Sean Seb Sebas Sebastiaan Sebastian
Sebastiano Sebastien Sebastián Sebastião Sebastjan Sebestian Seckou Secondiano Secondo Sedat Sedrick Sedrik
Sef Sefer Seff Seghei Segun Seiji Sekou Selahattin Selami Selim Selivan Seliverst Selmer Selyan Selçuk Sem
Semen Semih Semion Semplicio Sempronio Semybor Senan Senesio Senn Senne Senofonte Sep Sepp Seppe Seppo Serafim
Serafin Serafino Serafín Serapione Serbülent Serdar Serenus Serge Sergei Sergej Sergen Sergey Serghei Sergi
Sergio Sergiu Sergiusz Serhad Serhat Serhiy Serkan Sermet Sertaç Server Servidio Serviliano Servác Serzh Sesto
Seth Settar Settimio Settimo Setya Sev Sevastyan Sever Severiano Severin Severino Severo Severín Seweryn
Seydou Seye Seyfettin Seyfi Seyfullah Seymour Seyyit Seçkin Sfiso Shad Shade Shahbaz Shahboz Shahid
Shahobiddin Shahram Shahriyor Shahzod Shaka Shalewa Shamsiddin Shane Shankar Shantanu Shaquille Sharad Shaun
Shawn Shayan Shayne Shaï Shchastyslav Shchek Shehbaz Shekoni Sheldon Shelton Shemar Sher Sherif Sherman
Sherwood Sherzod Shigeki Shigeru Shimon Shinichi Shinzo Shishman Shiv Shivraj Shlomo Shodiyor Shoichi
Shukrulloh Shunsuke Siamak Sibusiso Sico Sicuro Sid Siddarth Siddharth Siddhartha Siddhran Sidiq Sidoine Sidon
Sidonio Sidor Sidy Siebe Siegfried Siem Siep Sifiso Sigebert Sigfrido Sigfríd Sigismond Sigismondo Sigizmund
Sigmar Sigmund Sigmundur Sigurd Siim Sijuade Sikandar Sil Sila Silantiy Silas Silvan Silvano Silverio
Silvester Silvestr Silvestro Silvian Silvio Silviu Silvius Silván Silvère Sim Simen Simeon Simeone Simi Simion
Simo Simon Simão Siméon Sinan Sindre Sinesio Sinfronio Sinică Siniša Sinkler Siphiwe Sipho Sireno Siriano
Siricio Sirineu Sirio Siro Sirojiddin Siré Sisto Sithembiso Sixt Sixte Sixtus Siyabonga Siyanda Sizwe Sjoerd
Sjors Skander Skip Slamet Slavcho Slave Slavek Slaven Slaviboj Slavibor Slavko Slavoboj Slavoj Slavoljub
Slavolyub Slavomil Slavomyr Slavomír Slavuta Slobodan Slávek Smil Sname Snizhan Soan Sobit Soběslav Soccorso
Socrate Sodiq Sofe Sofiane Sofoklis Sofon Sofron Sohan Sohib Sokha Sokrat Solal Soleh Solocone Solohub Solomon
Solon Som Somchai Somnath Somu Sondre Sonny Soren Sorin Sostene Sosteneo Sostrato Soter Sotir Souleyman
Souleymane Souta Sovann Spano Spartaco Spartak Spase Spencer Speranzio Spike Spiridon Spiro Spirydion Spyros
Spytihněv Srbo Srboljub Srebre Sredoje Srettha Srećko Srečko Staffan Stale Stan Stancu Stanford Stanimir
Stanimír Stanislao Stanislas Stanislav Stanislaw Stanisław Stanko Stanley Stanton Stavros Steen Steeve Stef
Stefan Stefaniy Stefano Stefanos Steffen Stelian Sten Stepan Stephaans Stephan Stephane Stephen Stephon
Sterling Stevan Steve Steven Stevie Stevo Stew Stewart Stig Stijn Stiliano Stipan Stipe Stiriaco Stjepan
Stoilko Stojan Stojmír Stone Stoyan Stozhar Strahinja Strakhil Strate Stribor Struan Stu Stuart Sture Sturla
Stéphane Suat Subash Subhash Subhi Subodh Sudhir Sudi Suhrob Sulaymon Suleiman Sulton Suman Sumeet Sundar Sune
Sunil Suraj Surano Surendra Suresh Sururi Surya Suryakant Suryakanta Sushant Susheel Sushil Susilo Susumu
Suthep Svatoboj Svatobor Svatomír Svatopluk Svatoslav Sveatoslav Svebor Sven Svend Sverre Svetislav Svetolik
Svetomir Svetoslav Svetozar Svetozár Sviturno Svyatopolk Svyatoslav Svätopluk Swami Swan Swapnil Sybrand Syd
Syed Sylvain Sylvan Sylvester Sylvestre Sylwester Synook Szabolcs Szczepan Szymon Sába Sámo Sámuel Sándor Sáva
Sâkıp Séamus Sébastien Sékou Séraphin Sérgio Séverin Sönke Sören Søren Süheyl Süleyman Sıdkı Sırrı Tabris
Taceddin Tad Tadashi Taddeo Tade Tadej Tadeo Tadesse Tadeáš Tadgh Tadhg Tadija Taha Tahir Tahsin Taib Taichi
Taide Taika Takahiro Takashi Takeshi Takumi Talal Talat Talay Talha Talip Talon Tamas Tamer Tamino Tammaro
Tammo Tamás Tanas Tancredi Tancrède Taner Tanguy Tanju Tankred Tanner Tao Tapan Tapani Tapio Taras Tarcisio
Tarek Tareq Tarik Tariq Tarkan Taro Tarso Tarun Tarık Tasdik Tashko Tasho Taswir Tate Tatsuki Tatsuya Taufan
Taufik Taurean Taurin Tavares Tavon Tayfun Tayler Tayyar Tayyip Taziano Tazio Taşkın Ted Teddy Tedi Tedros
Teguh Teije Tej Tejas Tejashwi Tekin Tekinalp Telchide Telemaco Temel Temelko Temidayo Temistocle Temitope
Tendai Teo Teobald Teobaldo Teodor Teodorik Teodoro Teodosio Teodoto Teodoz Teofan Teofil Teogene Teohari
Teoman Terenc Terence Terencius Terencjusz Terentiy Terenzio Terje Terrance Terrell Terrence Terrill
Tertuliano Terzo Tesauro Tesfaye Tesifonte Tetsuya Teun Teunis Tevfik Tevhid Tevin Tezcan Tezel Thabo Thad
Thaddeus Thaksin Thamsanqa Thanasis Thanathorn Thando Thang Thanos Thein Themba Theo Theobald Theodor Theodore
Theodorik Theofan Theofil Theophane Theophile Theotime Theron Theunis Theuns Thiago Thibaud Thibault Thibaut
Thibert Thibo Thierno Thierry Thies Thije Thijmen Thijn Thijs Thilo Thom Thomas Thorben Thore Thorge Thorsten
Thulani Thurman Théo Théodore Théodose Théophane Théophile Théophraste Tiago Tian Tibaldo Tibbe Tiber Tiberio
Tiberiu Tiberius Tibo Tibor Tiburcius Tiburzio Tichomil Tichomír Tichon Ticone Tidiane Tieme Tiernan Ties
Tihomir Tijmen Tijn Tijs Tikho Tikhomir Tikhon Til Tilen Tilio Till Tillman Tillmann Tim Timbul Timeo Timm
Timmothy Timmy Timo Timofei Timofey Timoléon Timon Timotei Timotej Timoteo Timoteus Timothe Timothee Timothy
Timothée Timur Timéo Tinashe Tino Tirone Tirta Tirtayasa Tit Titien Titilope Tito Titouan Titus Tizian Tiziano
Tizio Tjahaja Tjark Tobia Tobias Tobiasz Tobiloba Tobin Tobiáš Toby Tod Todd Tode Todor Tohir Toke Toki
Tokunbo Tolga Tolomeo Tolunay Tom Toma Tomas Tomasz Tomaž Tome Tomi Tomiloba Tomislav Tommaso Tommie Tommy
Tomo Tomoharu Tomohiro Tomori Tomás Tomáš Tomé Tone Toney Tonko Tonnin Tony Tonči Toomas Toon Tope Tor Torben
Torbjorn Torbjörn Torbjørn Tore Torkvát Torquato Torquil Torrance Torrey Torsten Tosco Toshihiro Toshio
Toussaint Toyip Trace Traian Trajan Tranquillo Travis Travon Trayvon Tre Tremaine Tremayne Trent Trenton
Trever Trevion Trevor Trey Trifon Trifun Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki Trisho
Tristan Tristano Tristian Triston Troels Trofim Trond Troy Trpimir Trpko Truman Trung Truong Trygve Trystan
Tseko Tsuyoshi Tsvetan Tsvetko Tuan Tudor Tudur Tufan Tugay Tugiman Tuhfe Tulliano Tullio Tunahan Tunar Tunde
Tunç Tunçer Tuomas Tur Turan Turgay Turgut Turi Turibio Turki Turlough Turner Turold Tushar Tussio Tuur Tuğrul
Tuğtekin Tverdislav Tvorimir Tvrtko Twan Ty Tybalt Tycho Tygo Tykhon Tyler Tymeo Tymish Tymofiy Tymon
Tymoteusz Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Tümer Türkay Türker Türkeş Tālis
Tālivaldis Tālrīts Tınas Tərlan Ubaldo Ubaydulloh Ubertino Uberto Uche Uchqun Uda Udai Uddhav Udit Udo Ueli
Uffe Ufuk Ughur Ugo Ugolino Uguccione Uhuru Ujjawal Ujjwal Ukbe Ulberto Ulderico Ulf Ulfo Ulices Ulises Ulisse
Ulpiano Ulrich Ulrico Ulrik Ulstano Ultan Ultimo Ulvi Ulyan Ulysse Ulysses Umang Umar Umaru Umay Umaya Umberto
Umesh Umid Umidulloh Umile Umur Umuralp Unai Unax Unggul Upendra Upik Upton Uranio Urbain Urban Urbano Urdino
Urfon Urho Uri Uriah Uriel Uriele Urmas Uroš Urs Ursicio Ursino Ursmaro Usame Usman Usmon Ustin Ustym Utama
Uttam Uve Uwe Uzayr Uzodimma Uğur Uģis Vaclav Vadim Vadym Vafo Vagn Vahdet Vahid Vahâ Valdemar Valdemārs
Valdis Valente Valentijn Valentim Valentin Valentino Valentyn Valentín Valentýn Valentīns Valeri Valeriano
Valerico Valerii Valerio Valeriu Valeriy Valerián Valeryan Valfredo Valfrido Valid Valtena Valter Valtr
Valtteri Valère Valér Valéry Valērijs Vance Vanche Vancho Vane Vangel Vangelis Vanja Varfolomey Varlaam Varo
Varun Vasco Vasil Vasile Vasili Vasilică Vasilie Vasiliy Vasilko Vasily Vasja Vasko Vasudev Vasudeva Vasyl
Vatroslav Vatslav Vaughan Vaughn Vavrinec Vavřinec Vecdi Veceaslav Veceslav Vedang Vedanga Vedasto Vedat
Vedran Vefa Vefik Vega Vehbi Veikko Veit Velaphi Velemyr Veleslav Veli Velibor Velichko Velimir Velimír Velio
Velislav Venance Venanzio Vencel Venceslao Venceslas Vendel Vendelín Venedikt Venerando Venerio Veniamin
Venkaiah Venkatesh Venko Ventura Venustiano Venusto Verano Verecondo Verenzio Vergiliu Vern Verner Vernon Vero
Verulo Veselin Vespasiano Veysel Veysi Vezio Vianney Vic Vicente Vicențiu Victor Victorien Victorin Vid Vidak
Vidal Vidar Vidhur Vidhya Vidiano Vidoe Vidone Vidor Vidur Viggo Vigile Vigo Vihaan Vijay Vijeko Vik Vikentiy
Vikram Viktor Viktorin Viktors Viktorín Vilfredo Vilhelm Viliam Vilibald Viliberto Viljem Ville Villy Vilmar
Vilmos Vilmārs Vilém Vimal Viman Vin Vinay Vince Vincenc Vincent Vincenzo Vincențiu Vindonio Vinebaldo
Vinfrido Vinicio Vinnie Vino Vinod Vinsen Vinz Viorel Virat Virgil Virgile Virgilio Virgiliu Virgin Virginio
Virman Virone Visarion Viscardo Vishnu Vishwamitra Vissarion Vital Vitale Vitali Vitalico Vitalie Vitalii
Vitaliy Vito Vitold Vitor Vittore Vittoriano Vittorio Vitus Vitālijs Vivaan Vivaldo Vivek Viviano Vjekoslav
Vjenceslav Vlad Vladan Vladek Vladilen Vladimer Vladimir Vladimiro Vladimír Vladislav Vladivoj Vladlen Vlado
Vladyslav Vlaicu Vlas Vlastimil Vlastimir Vlastimír Vlastislav Vlatko Vlk Vodingo Voicu Voislav Vojen Vojin
Vojmil Vojmír Vojslav Vojtech Vojtěch Vok Volche Voldemārs Volfango Volfgang Volkan Volker Volodymir Volodymyr
Volodyslav Vosil Vratislav Vratko Vsemil Vseslav Vsevlad Vsevolod Vujadin Vuk Vukan Vukašin Vukota Vulmaro
Vulpiano Vusi Vusumuzi Vyacheslav Vyas Vysheslav Vytautas Václav Víctor Vít Vítor Vítoslav Vítězslav
Víťazoslav Věnceslav Věnek Věroslav Všeboj Všebor Všerad Všeslav Wacław Wade Wadi Wael Wage Wahyu Waino
Wakiman Waldo Wale Waleed Walenty Walentyn Waleran Walerian Walery Walgierz Walid Walker Wallace Wally Walt
Walter Walton Waluyo Waly Wandrille Wannes Wardaya Wardi Warji Warley Warre Warren Warsa Warsame Warsita Warta
Wasim Wasis Wassim Watson Wawan Wawrzyniec Waylon Wayne Waël Webster Weldon Wellington Wendell Werner Wes
Wesley Wessel Westley Weston Wiktor Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid
Wilfried Wilfryd Wilhelm Willard Willem Willi William Willie Willis Willy Wilmer Wilson Wilton Wim Wincenty
Winfield Winfried Winslow Winston Wira Wisnu Wissem Witalis Wm Wojciech Wole Wolf Wolfgang Wolfram Woodrow
Wopke Worku Wout Wouter Wyatt Wyman Wyn Władysław Włodzimierz Xabier Xanana Xander Xaver Xaverius Xavi Xavier
Xebat Xem Xhoel Xolani Xzavier Xénophon Yacine Yacouba Yago Yahia Yahli Yahya Yahyo Yair Yakov Yakub Yakubu
Yalgın Yalçın Yaman Yango Yanis Yann Yanni Yannic Yannick Yannik Yannis Yanuariy Yared Yarema Yaro Yaromyl
Yaromyr Yaron Yaropolk Yaroslav Yarovyd Yashwant Yasin Yasser Yassin Yassine Yassir Yasuhiro Yasuo Yasutoshi
Yavuz Yaw Yazid Yağız Yaşar Yekta Yemi Yener Yeremiy Yetkin Yevgeni Yevgeny Yevhen Yitzhak Yiğit Ylan Yoan
Yoann Yoav Yoel Yoga Yogendra Yogesh Yogi Yoginder Yohan Yohann Yoichi Yonas Yonatan Yonathan Yong Yoni Yono
Yoqub Yorbek Yoro Yorqin Yosef Yoshihide Yoshihiro Yossef Youcef Younes Youness Younis Younès Youp Youri
Yousef Yousouf Youssef Youssou Youssouf Youssouph Youssoupha Yoweri Yoznur Yoël Yuen Yukhym Yukio Yulian Yuliy
Yunus Yuri Yurii Yuriy Yury Yusif Yusuf Yutaka Yuuma Yuval Yuvenaliy Yvan Yven Yves Yûsiv Yüce Yücel Yüksel
Yümni Yıldırım Yılmaz Zabedeo Zabir Zac Zaccaria Zaccheo Zach Zachar Zacharia Zachariah Zachariasz Zacharie
Zachariáš Zachary Zachery Zaché Zack Zackary Zackery Zadig Zafar Zafer Zafir Zahar Zaher Zahid Zahir Zaid Zain
Zakaria Zakariya Zakary Zakarya Zakhar Zakhariy Zaki Zakir Zalán Zamfir Zamir Zan Zander Zane Zanobi Zarije
Zaur Zaw Zayd Zayn Zayniddin Zbigniew Zbislav Zboryslav Zbyhněv Zbyněk Zbyslav Zbyšek Zdenek Zdenko Zdeněk
Zderad Zdeslav Zdirad Zdislav Zdravko Zdík Zechariah Zef Zefiro Zekai Zekeriyyâ Zemyslav Zenaide Zenebio Zeno
Zenobio Zenon Zenone Zenoviy Zente Zenzele Zephyr Zerdeşt Zetico Zev Zeyd Zeynel Zhivko Ziad Zigfrīds Zigmārs
Zihnî Zikmund Zilan Zinedine Zinoviy Zion Zithulele Ziver Ziya Ziyad Ziyo Ziyâd Zlat Zlatan Zlate Zlatko
Zlatomyr Zlatomír Zohid Zohir Zoilo Zokir Zoltan Zoltán Zoran Zoremyr Zoreslav Zoroslav Zoryan Zosim Zosima
Zosimo Zoyir Zrinislav Zrinko Zsolt Zsombor Zubair Zubayr Zulfikar Zvenyhor Zvenymyr Zvenyslav Zvonimir
Zvonimír Zvonko Zwelinzima Zyad Zygmunt Zynoviy Záboj Záviš Zâfir Zâhit Zénó Zéphirin Zétény Zübeyr Zülfikâr
Ábel Ádám Ákos Álvaro Ámos Ángel Ármin Áron Árón Âmir Ângelo Åke Çağan Çağatay Çağdaş Çağlar Çağrı Çağrıhan
Çelen Çelik Çetin Çetinel Çetiner Éamon Éamonn Édouard Éleuthère Élias Élie Élisée Élzéar Émeric Émile
Épiphane Éric Étienne Évariste Évrard Ígor Ítalo Íñigo Óscar Ömer Önder Özcan Özer Özgür Özhan Özkan Øystein
Ülgen Ümit Ünal Üzeyir Ādams Ādolfs Ārijs Āris Časlav Čedomir Čeněk Čestmír Čistoslav Đorđe Đura Đurađ Ēriks
Ēvalds Ģederts Ģirts İbrahim İdris İhsan İhvan İkrime İlbey İlham İlhami İlhan İlkay İlker İlqar İlyas İrfan
İsmail İsmet İxtiyar İzzet İzzettin Ľubomír Ľubor Ľuboslav Ľuboš Ľudomil Ľudovít Łazarz Łukasz Řehoř Şaban
Şadan Şahap Şahin Şahinalp Şahsuvar Şahsüvar Şaiq Şakir Şamil Şarani Şayan Şecaeddin Şefik Şehlevent Şemsi
Şener Şenol Şerafettin Şeref Şerif Şervan Şevket Şevki Şeyban Şihab Şihabeddin Şinasi Şir Şâfi Şêxmus Şükrü
Şəhriyar Šalamoun Šalomoun Šavel Šebastián Šimon Štef Štefan Štěpán Šťasta Žan Žanis Žarko Ždan Želibor
Želimír Želislav Željko Želmír Žiga Žigmund Žitomír Žitoslav Živan Əhməd Șerban Ștefan Ѓoko Ѓorche Ѓore
Ѓurchin Ѕvezdan Ѕvonko Јakov Јane Јoakim Јonche Јordan Јosif Јovan Јovanche Јovitsa Јovo Јozo Љube Љuben
Љubisha Љubomir Љupcho
`

/** Given names of both. */
export const sharedNames = `
Adel Akira Alex Alexis Alva Amal Anar Anatolie Anaël Andi Andra Andrea Angel Antonie Ariel
Ashley Ashton Atmaja Aubrey Avery Avi Ayan Aydan Bailey Bala Bela Billie Blair Blaze Blessing
Bora Cameron Camille Casey Cassidy Charlie Chase Chris Courtney Dado Dale Dana Dani Daniele
Danila Darcy Deniz Devan Devon Dilan Dominique Drew Eden Elie Ellis Evren Fatin Frankie Gabi
Gabriele Gaby Gale Hani Harley Hayden Hilary Hinata Hédi Ilham Ilya Iman Ira Isa Jackie Jaga
Jaime Jamie Jammie Jan Janis Janne Jaya Jean Jesse Jessie Jie Jindra Jo Joan Joanny Jody Jude
Jules Juul Kai Kasey Kelly Kendall Kenyatta Kerry Kim Kiran Kris Lashawn Laurence Laurie Lee
Leigh Leonida Leslie Lex Lian Lindsay Lindsey Logan Loren Loïs Luca Mackenzie Mady Manaia Manel
Marian Marion Marlo Maryan Mateja Matty Max Maxime Mel Melokuhle Merle Meïssa Michele Mija Mika
Mina Minh Mitra Morgan Nana Nawal Nevin Nicky Nico Nicola Nikita Nil Noa Noor Nour Nur Ollie
Parker Pat Patrice Paulin Quinn Rahmi Regan Rene Riley Robin Rosario Rowan Sadio Safa Sam Sammie
Sandy Sasha Saša Shannon Shay Shea Shelby Shiloh Sidney Simone Skye Soma Stacey Stacy Sumit
Sydney Tari Taylor Tenzin Terry Thanh Tine Toni Tracy Umut Val Valentine Valery Vivian Vivien
Wei Yan Yani Yaya Yuki Zaharia
`
