// #region sample

import { openBulk } from '@picturedesk/bulk'
import { createOmnious, PicturedeskError } from '@picturedesk/omnious'

const DATABASE = 'postgres://nobody:none@127.0.0.1:1/none'

try {
  await openBulk({ database: DATABASE, providers: [createOmnious()] })
} catch (error) {
  if (!PicturedeskError.isInstance(error) || error.code !== 'bulk-database')
    throw error
  console.log(error.message)
}
// #endregion sample
