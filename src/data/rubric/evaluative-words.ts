// Made by npm run data from evaluative-words.tsv.
export const evaluativeWords: ReadonlySet<string> = new Set(
  'absurd appalling arrogant atrocious baseless beautiful biased bigoted brave brilliant brutal callous careless catastrophic chaotic clumsy corrupt cowardly crazy cruel cynical deplorable despicable devastating dictatorial disappointing disastrous disgraceful disgusting dishonest divisive draconian dysfunctional embarrassing excellent fantastic farcical flawed foolish hateful heartless heroic horrible horrific hypocritical idiotic immoral impressive inadequate incompetent ineffective inept inhumane insane insulting irresponsible lazy ludicrous magnificent masterful misguided naive nonsense offensive outrageous pathetic petty racist reckless reprehensible ridiculous ruthless scandalous selfish sexist shameful shocking short-sighted sloppy stupid terrible thoughtless toothless toxic tragic tyrannical unacceptable unfair unfit unforgivable unjust unworthy vicious wonderful worthless xenophobic'.split(
    ' ',
  ),
)
