import { tryHellorf } from './try-hellorf.ts'

/** Against mocks that `picturedesk-mocks exec` serves: the environment leads to them. */
export async function servedCase(): Promise<void> {
  const { found, notFound, aborted } = await tryHellorf()
  if (found === 0 || notFound !== 'not-found' || aborted !== 'AbortError')
    throw new Error(JSON.stringify({ found, notFound, aborted }))
}
