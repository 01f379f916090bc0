import { PicturedeskError } from '@picturedesk/provider'

/** The typed error that a call ends in, if it does. */
export async function refusalOf(
  call: PromiseLike<unknown> | (() => PromiseLike<unknown>),
): Promise<PicturedeskError> {
  try {
    await (typeof call === 'function' ? call() : call)
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return error
    throw error
  }
  throw new Error('It was not refused.')
}
