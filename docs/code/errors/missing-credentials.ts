// #region sample
import { createHellorf, MissingCredentialsError } from '@picturedesk/hellorf'

const { HELLORF_CLIENT_SECRET } = process.env
delete process.env['HELLORF_CLIENT_SECRET']

try {
  createHellorf()
} catch (error) {
  if (!MissingCredentialsError.isInstance(error)) throw error
  console.log(error.message)
  console.log('option:', error.option)
}
// #endregion sample

process.env['HELLORF_CLIENT_SECRET'] = HELLORF_CLIENT_SECRET
