import type { Token } from '../../text/document.ts'

/** "prosecuting", "waiting at the gate with two cases": what somebody is doing there ties them to it; how they speak does not. */
export const isDoing = (tokens: readonly Token[], first: number, last: number): boolean =>
  inOffice.test(tokens[first]!.lower) ||
  (last - first > 1 &&
    (onTheSpot.test(tokens[first]!.lower) || (undergone.test(tokens[first]!.lower) && tokens[last + 1]?.text === ',')))

const inOffice =
  /^(?:defending|prosecuting|representing|presiding|mitigating|appearing|acting|serving|awaiting|facing|playing|writing|reporting|working|heading|chairing|running|teaching|studying|covering|visiting|attending|hosting)$/

const undergone =
  /^(?:widowed|orphaned|injured|wounded|trapped|stranded|rescued|evacuated|displaced|arrested|accused|convicted|jailed|acquitted|based|elected|appointed|sacked|fired|hired|employed|diagnosed|forced|evicted|paralysed|paralyzed|born|raised)$/

const onTheSpot =
  /^(?:waiting|queuing|queueing|standing|sitting|sheltering|camping|protesting|marching|picketing|demonstrating|travelling|traveling|staying|living|residing|volunteering|shopping|watching|holidaying|fleeing|recovering|campaigning|canvassing|searching|grieving|mourning|returning|training|fishing|walking|cycling|driving|farming|selling|repairing|cleaning|carrying|holding|clutching|wearing)$/
