/** Names of places and days that people bear as well: "Jordan Rivers said" is a person, "Jordan said" a country. Written here. */
export const givenPlaces: ReadonlySet<string> = new Set(
  'Jordan India Israel Chelsea Paris Sydney Austin Dallas Houston Phoenix Brooklyn Georgia Virginia Carolina Florence Savannah Madison Charlotte Victoria Adelaide Alexandria Kenya Asia America Ireland Holland London Lincoln Kent Devon Troy Carson Montana Dakota Denver Milan Vienna Sofia Chad Cyprus Ghana Malta Sunday Friday Summer Autumn Will Mark Rich Art Hope Faith Joy Grace Grant Chase Pat Sue Drew Guy Bill Frank Jack Rose Dawn Ray Al Li'.split(
    ' ',
  ),
)
