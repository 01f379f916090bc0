import { createOgq } from '@picturedesk/ogq'
