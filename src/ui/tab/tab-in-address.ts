/** `popup.html?tab=7` shows the panel of that tab, in a tab of its own; null follows the tab in front. */
export function tabInAddress(): number | null {
  const named = Number(new URLSearchParams(location.search).get('tab'))
  return named > 0 ? named : null
}
