// Stands in for html2canvas, canvg and dompurify, which jsPDF would load for features that Waymark does not use.
export default {}
