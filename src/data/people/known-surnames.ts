/**
 * People in public life whom news calls by the surname alone, in lower case, from the first mention on: "Merkel said" is no
 * company. Written here, from general knowledge; left out is who shares the name with a company or place ("Ford", "Sanders").
 */
export const knownSurnames: ReadonlySet<string> = new Set(
  `obama trump biden reagan nixon pence mcconnell pelosi schumer desantis newsom romney mccain rubio hegseth blinken kissinger fauci
  putin medvedev lavrov navalny yeltsin gorbachev prigozhin zelensky zelenskyy zelenskiy poroshenko lukashenko modi netanyahu gantz erdogan erdoğan macron
  sarkozy hollande mélenchon melenchon merkel scholz merz habeck baerbock orban orbán kaczynski kaczyński meloni berlusconi salvini draghi
  sunak starmer thatcher corbyn farage trudeau poilievre carney ardern albanese bolsonaro lula rousseff maduro chavez chávez guaidó
  milei bukele sheinbaum mandela zuma ramaphosa mugabe mnangagwa museveni kagame ruto buhari tinubu kenyatta khamenei rouhani raisi
  pezeshkian ahmadinejad assad gaddafi qaddafi mubarak sisi arafat musharraf hasina suu-kyi kishida ishiba takaichi duterte widodo jokowi suharto
  mahathir guterres ghebreyesus stoltenberg rutte lagarde borrell kallas juncker barnier zuckerberg musk bezos murdoch soros assange
  snowden epstein weinstein messi ronaldo federer nadal djokovic alcaraz osaka guardiola mourinho klopp ancelotti mbappé mbappe`.split(
    /\s+/,
  ),
)
