// Words that are selected in the paper are filled into the form. Without this file they are copied by hand.
document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const text = selection?.anchorNode?.parentElement?.closest("[data-select-into]");
  const words = selection?.toString().trim();
  if (text && words) document.getElementById(text.dataset.selectInto).value = words;
});
