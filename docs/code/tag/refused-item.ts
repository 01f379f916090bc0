// #region sample
import { createGoogleVision } from '@picturedesk/google-vision'

const vision = createGoogleVision()

const requests = [
  { id: 'first', image: { url: 'https://pictures.example/first.jpg' } },
  { id: 'second', image: { url: 'ftp://pictures.example/second.jpg' } },
]
for await (const result of vision.tagging.tag(requests))
  console.log(result.id, result.ok ? 'tagged' : result.error.message)
// #endregion sample
