declare module 'pdfmake/build/pdfmake' {
  interface Made {
    getBuffer(): Promise<Uint8Array>
  }
  interface PdfMake {
    setFonts(fonts: Readonly<Record<string, Readonly<Record<string, string>>>>): void
    createPdf(definition: unknown): Made
  }
  const pdfMake: PdfMake
  export default pdfMake
}
