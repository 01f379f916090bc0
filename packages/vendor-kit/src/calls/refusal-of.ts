import { PicturedeskError } from '@picturedesk/provider'

/**
 * The typed error that a call ends in.
 * @throws Error when the call succeeds
 * @throws whatever else the call throws, such as an abort
 */
export async function refusalOf(
  call: PromiseLike<unknown> | (() => PromiseLike<unknown>),
): Promise<PicturedeskError> {
  const outcome = await settled(typeof call === 'function' ? call : () => call)
  if (PicturedeskError.isInstance(outcome)) return outcome
  throw new Error('Expected the call to be refused. It succeeded.')
}

/**
 * What a call gives, or the typed error that it ends in.
 * @throws whatever else the call throws
 */
export async function settled(call: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    return await call()
  } catch (error) {
    if (PicturedeskError.isInstance(error)) return error
    throw error
  }
}
