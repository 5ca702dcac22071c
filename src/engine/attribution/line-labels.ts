/** Words that say what a line is, not who speaks: "Analysis: …", "Quiz: “…”". In lower case. */
export const lineLabels =
  /^(?:analysis|live|opinion|watch|explainer|review|update|updates|exclusive|video|photos?|pictures|breaking|editorial|correction|note|notes|more|related|read|podcast|interview|profile|obituary|recipe|quiz|factbox|timeline|background|context|comment|letters?|q|a|question|answer|subject|date|time|where|when|who|what|how|why|credit|source:|tags?|topics?|motto|slogan|headline|title|caption|quote|myth|fact|tip|advice|verdict|takeaway)$/
