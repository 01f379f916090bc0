// #region sample
import { createOmnious } from '@picturedesk/omnious'

const DATABASE = 'postgres://nobody:none@127.0.0.1:1/none'

import { openBulk } from '@picturedesk/bulk'
import { PicturedeskError } from '@picturedesk/omnious'

try {
  await openBulk({ database: DATABASE, providers: [createOmnious()] })
} catch (error) {
  if (!PicturedeskError.isInstance(error) || error.code !== 'bulk-database') throw error
  console.log(error.message)
}
// #endregion sample
