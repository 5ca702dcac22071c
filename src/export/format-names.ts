/** What a page can be saved as, in the order in which it is offered; how is loaded when it is asked for. */
export const formatNames = ['json', 'csv', 'markdown', 'annotations'] as const
export type FormatName = (typeof formatNames)[number]
