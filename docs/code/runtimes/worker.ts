// #region sample
import { createOpenverse, PicturedeskError } from '@picturedesk/openverse'

interface Environment {
  readonly OPENVERSE_BASE_URL?: string
}

const worker = {
  async fetch(request: Request, environment: Environment): Promise<Response> {
    const { OPENVERSE_BASE_URL: baseUrl } = environment
    const openverse = createOpenverse(baseUrl === undefined ? {} : { baseUrl })
    const text = new URL(request.url).searchParams.get('q') ?? ''
    try {
      const { items } = await openverse.search.assets(
        { text },
        { signal: request.signal },
      )
      return Response.json(
        items.map(({ id, title, license }) => ({ id, title, license })),
      )
    } catch (error) {
      if (!PicturedeskError.isInstance(error)) throw error
      return Response.json({ code: error.code }, { status: 502 })
    }
  },
}

export default worker
// #endregion sample
