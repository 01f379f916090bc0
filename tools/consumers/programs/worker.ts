import type { HellorfOptions } from '@picturedesk/hellorf'
import { tryHellorf } from './try-hellorf.ts'

/** On a Worker: settings are bindings, not an environment. */
export default {
  async fetch(_request: Request, { SETTINGS }: { SETTINGS: HellorfOptions }): Promise<Response> {
    try {
      return Response.json(await tryHellorf(SETTINGS))
    } catch (error) {
      return new Response(String(error), { status: 500 })
    }
  },
}
