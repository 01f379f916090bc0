// Generated from the spec by `pnpm generate`. Do not edit.
/** The operations of the spec. */
export type OperationId =
  | 'searchImages'
  | 'listFavorites'
  | 'addFavorites'
  | 'reorderFavorites'
  | 'removeFavorite'
  | 'listRecents'
  | 'removeRecent'
  | 'getStreamingUrl'
  | 'reportUsage'
  | 'reportSale'
  | 'listPurchases'
