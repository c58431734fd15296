/** Leaves this page by posting a form with one field. */
export function postForm(action: string, name: string, value: string): void {
  const form = document.createElement("form");
  form.method = "post";
  form.action = action;
  form.hidden = true;
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = name;
  field.value = value;
  form.append(field);
  document.body.append(form);
  form.submit();
}
