import { tryHellorf } from '../../try-hellorf.js'

export const dynamic = 'force-dynamic'

export async function GET() {
  return Response.json(await tryHellorf())
}
