/** The verbs that an operationId may begin with. */
export const verbs = [
  'add',
  'annotate',
  'append',
  'create',
  'delete',
  'download',
  'get',
  'list',
  'purchase',
  'redownload',
  'remove',
  'rename',
  'reorder',
  'report',
  'search',
]
