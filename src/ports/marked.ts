import type { Clipboard } from './clipboard'
import type { Download } from './download'

/** Files of practice begin with a mark in their names, whatever makes them. */
export const markedDownload = (download: Download, mark: string): Download => ({
  save: (file) => download.save({ ...file, name: `${mark}_${file.name}` })
})

/** What is copied in practice begins with a mark, wherever it is pasted. */
export const markedClipboard = (clipboard: Clipboard, mark: string): Clipboard => ({
  copy: (text) => clipboard.copy(`${mark}\n\n${text}`)
})
