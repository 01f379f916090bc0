// #region sample
import { createGoogleVision } from '@picturedesk/google-vision'

const vision = createGoogleVision()
const image = { url: 'https://pictures.example/harbour.jpg' }
const { tags } = await vision.tagging.tagOne(image, { maxTags: 3 })
for (const { name, confidence } of tags) console.log(name, confidence)
// #endregion sample
