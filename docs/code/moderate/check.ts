// #region sample
import { createGoogleVision } from '@picturedesk/google-vision'

const vision = createGoogleVision()
const requests = ['a', 'b'].map((id) => ({
  id,
  image: { url: `https://pictures.example/${id}.jpg` },
}))
for await (const result of vision.moderation.check(requests)) {
  if (!result.ok) console.warn(result.id, result.error.code)
  else
    for (const { category, level } of result.findings)
      console.log(result.id, category, level)
}
// #endregion sample
