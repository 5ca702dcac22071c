import { words } from './word-set.ts'

/**
 * Words that describe who speaks and open a sentence with its capital: "Local residents", "Aid workers". Alone they are
 * no name; "Legal & General" and names that the article writes with a capital elsewhere are.
 */
export const ordinaryAdjectives = words(
  `aid cyber abortion disability pension poverty privacy climate consumer court crime defence defense emergency energy family farm film fire food fuel gun health home hospital housing
  human immigration industry insurance intelligence internal internet job labour labor law market mental migrant mining money music
  news oil opinion opposition outside party peace police press prison property race rail rebel refugee relief rescue retail road rural
  safety school science security sex shipping space sport sports state steel student tax tech technology trade traffic train transport
  travel truck trust union urban village war water weather weapons wildlife women youth animal army airport airline bank border business
  city coal council county drug education election exit farming football gas government military ministry
  riot transit undercover armed mounted plainclothes elite special harbour harbor port river mountain beach ocean morality
  community neighbourhood neighborhood tribal faith campus company factory factories clergy
  anti pro former current early earlier late later recent new old young senior junior top leading local foreign outside inside
  legal political economic medical military public private social financial federal national regional international global scientific
  judicial religious rival separate independent many few other several multiple numerous various unnamed anonymous unidentified
  western eastern northern southern central far-right left-wing right-wing grassroots frontline online offline domestic rights
  critics-of first second third next last latest previous initial final preliminary official leaked private confidential secret
  satellite surveillance video audio body drone dashcam cctv mobile phone television radio radio print digital paper
  black white brown green grey gray red blue big small large long short high low good bad best worst more most less least same similar
  real true false free full empty open closed hard soft fast slow rich poor strong weak dead alive single double triple`,
)
