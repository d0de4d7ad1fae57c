/** Whether a form has been written in since the server made it. */
export const isTouched = (form: HTMLFormElement): boolean =>
	[...form.elements].some((element) => {
		if (element instanceof HTMLSelectElement)
			return [...element.options].some((option) => option.selected && option.value !== '');
		if (element instanceof HTMLTextAreaElement) return element.value !== element.defaultValue;
		if (!(element instanceof HTMLInputElement)) return false;
		return element.checked !== element.defaultChecked || element.value !== element.defaultValue;
	});
