import { NotFoundError } from '@picturedesk/provider'

/**
 * Waits for a removal. A 404 on a retry means that the earlier attempt already removed the entry, so
 * that it counts as success.
 * @throws every other error of the call
 */
export async function removeOnce(call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    if (!NotFoundError.isInstance(error) || error.attempts === 1) throw error
  }
}
