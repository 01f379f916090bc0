// #region sample
import worker from './worker.ts'

const request = new Request('https://worker.example/?q=boat')
const response = await worker.fetch(request, process.env)
console.log(response.status, response.headers.get('content-type'))
console.log(await response.json())
// #endregion sample
