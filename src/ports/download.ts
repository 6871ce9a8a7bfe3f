/** Hands a file to the person. */
export interface Download {
  save(file: { readonly name: string; readonly type: string; readonly bytes: Uint8Array }): void
}

/** Through the browser's own download. */
export const browserDownload: Download = {
  save({ name, type, bytes }) {
    const address = URL.createObjectURL(new Blob([bytes.slice()], { type }))
    const link = document.createElement('a')
    link.href = address
    link.download = name
    link.click()
    // The browser has taken the file by the next task; kept longer, the plan would stay in memory.
    setTimeout(() => {
      URL.revokeObjectURL(address)
    })
  }
}
