// mock: omnious scenario quota-exhausted
// #region sample
import { createOmnious, QuotaExceededError } from '@picturedesk/omnious'

const omnious = createOmnious()
const requests = [
  { id: 'shirt', image: { url: 'https://pictures.example/shirt.jpg' } },
]

try {
  for await (const result of omnious.tagging.tag(requests))
    console.log(result.id)
} catch (error) {
  if (!QuotaExceededError.isInstance(error)) throw error
  console.log(error.message)
  console.log('more at:', error.resetsAt ?? 'not told')
}
// #endregion sample
