// #region sample
import { createOmnious } from '@picturedesk/omnious'

const products = ['shirt-1', 'shirt-2', 'shirt-3'].map((sku) => ({
  sku,
  photo: `https://pictures.example/${sku}.jpg`,
}))

const omnious = createOmnious()
const requests = products.map(({ sku, photo }) => ({
  id: sku,
  image: { url: photo },
}))
const options = { language: 'ko', detections: ['TOP'] } as const
for await (const result of omnious.tagging.tag(requests, options)) {
  if (result.ok) console.log(result.id, result.objects?.length, 'objects')
  else console.warn(result.id, result.error.code) // the others go on
}
// #endregion sample
