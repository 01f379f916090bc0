/** The columns of scaffolds: each is one cell, the document. */
export const SCAFFOLD_COLUMNS = ['new-vendor', 'create'] as const

export type ScaffoldColumn = (typeof SCAFFOLD_COLUMNS)[number]
