// #region sample
import { createHellorf, MissingCredentialsError } from '@picturedesk/hellorf'

// As if it had never been set.
delete process.env['HELLORF_CLIENT_SECRET']
try {
  createHellorf()
} catch (error) {
  if (!MissingCredentialsError.isInstance(error)) throw error
  console.log(error.message)
  console.log('option:', error.option)
}
// #endregion sample
