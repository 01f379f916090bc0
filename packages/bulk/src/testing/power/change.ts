/** A change of a directory that the machine may not have on its disk yet. Files have numbers, since names change. */
export type Change =
  | { readonly kind: 'write'; readonly file: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'size'; readonly file: number; readonly size: number }
  | { readonly kind: 'sync'; readonly file: number }
  | {
      readonly kind: 'create'
      readonly path: string
      readonly file: number
      readonly isDirectory: boolean
    }
  | { readonly kind: 'rename'; readonly from: string; readonly path: string }
  | { readonly kind: 'remove'; readonly path: string }
  | { readonly kind: 'sync-directory'; readonly path: string }
