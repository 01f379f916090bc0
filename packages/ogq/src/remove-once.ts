import { NotFoundError } from '@picturedesk/provider'

/**
 * Waits for a removal. What a repeat does not find any more, the attempt before it removed.
 * @throws whatever the call throws else
 */
export async function removeOnce(call: Promise<unknown>): Promise<void> {
  try {
    await call
  } catch (error) {
    if (!NotFoundError.isInstance(error) || error.attempts === 1) throw error
  }
}
