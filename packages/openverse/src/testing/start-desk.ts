import { deskOf, type SentRequest } from '@picturedesk/vendor-kit'
import { vendor } from './vendor.ts'

const start = await deskOf(vendor)

export type Desk = Awaited<ReturnType<typeof startDesk>>

/** Starts Openverse and its mock for the running test. `clientId: ''` makes an anonymous provider. */
export async function startDesk(options?: Parameters<typeof start>[0]) {
  const desk = await start(options)
  /** What was sent beside requests for tokens. */
  const searches = (): readonly SentRequest[] =>
    desk.requests.filter(({ operation }) => operation !== 'createToken')
  return { ...desk, searches }
}
