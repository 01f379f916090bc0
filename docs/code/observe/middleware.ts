// #region sample
import { createHellorf } from '@picturedesk/hellorf'
import { createOgq } from '@picturedesk/ogq'
import { createRegistry, type Middleware } from '@picturedesk/registry'

const counting: Middleware = async (call, next) => {
  try {
    const result = await next()
    console.log(call.provider.id, call.method, 'ok')
    return result
  } catch (error) {
    console.log(
      call.provider.id,
      call.method,
      error instanceof Error ? error.name : error,
    )
    throw error
  }
}
const desk = createRegistry([createHellorf(), createOgq()]).use(counting)
await desk.assets.get('hellorf:image/363488282')
await desk.assets.get('hellorf:image/1').catch(() => undefined)
// #endregion sample
