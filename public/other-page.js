// The list of practice stands in practise.html. Somebody who comes to another page of it, above all a group that looks at a projector,
// is not shown the list first.
if (location.hash.length > '#/'.length) document.documentElement.classList.add('waymark-other-page')
