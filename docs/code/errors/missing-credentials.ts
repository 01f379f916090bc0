// #region sample
import { createHellorf } from '@picturedesk/hellorf'

const { HELLORF_CLIENT_SECRET } = process.env
delete process.env['HELLORF_CLIENT_SECRET']

import { MissingCredentialsError } from '@picturedesk/hellorf'

try {
  createHellorf()
} catch (error) {
  if (!MissingCredentialsError.isInstance(error)) throw error
  console.log(error.message)
  console.log('option:', error.option)
}
// #endregion sample

process.env['HELLORF_CLIENT_SECRET'] = HELLORF_CLIENT_SECRET
