// mock: omnicommerce scenario partial-batch-failure
// #region sample
import { createOmniCommerce } from '@picturedesk/omnicommerce'

const omnicommerce = createOmniCommerce()
// A list, a generator or a stream of any length.
const ids = ['A1000', 'A1001', 'A1002']
const options = { language: 'en-GB' } as const
for await (const result of omnicommerce.moderation.getMany(ids, options)) {
  if (result.ok) console.log(result.productId, result.tags.length, 'tags')
  else console.warn(result.productId, result.error.code) // the others go on
}
// #endregion sample
