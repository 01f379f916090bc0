// #region sample
import { createHellorf, PicturedeskError } from '@picturedesk/hellorf'

const hellorf = createHellorf()

async function titleOf(id: 'hellorf:image/363488282' | 'hellorf:image/1') {
  try {
    return (await hellorf.assets.get(id)).title
  } catch (error) {
    if (!PicturedeskError.isInstance(error)) throw error
    switch (error.code) {
      case 'not-found':
        return undefined // an answer, not a failure
      case 'rate-limited':
      case 'network-error':
      case 'timeout':
        throw new Error(`Try again later: ${error.message}`, { cause: error })
      default:
        throw error
    }
  }
}
console.log(
  await titleOf('hellorf:image/363488282'),
  await titleOf('hellorf:image/1'),
)
// #endregion sample
