/** The year at a place of a picture with a time axis, or null beside the axis. */
export function yearAt(axis: string, fraction: number): number | null {
	const [from = 0, to = 0, left = 0, right = 0, width = 0] = axis.split(' ').map(Number);
	const inner = width - left - right;
	if (!(inner > 0)) return null;
	const along = (fraction * width - left) / inner;
	if (along < 0 || along > 1) return null;
	return Math.min(to - 1, Math.floor(from + along * (to - from)));
}

/**
 * Reports the year under the pointer, or of the mark that has the keyboard's focus, while it is over
 * a picture's time axis; null when it leaves. Returns how to stop.
 */
export function pointAtYears(
	holder: HTMLElement,
	report: (year: number | null) => void
): () => void {
	const at = (clientX: number, target: EventTarget | null) => {
		const box = target instanceof Element ? target.closest<HTMLElement>('[data-axis]') : null;
		if (!box) return;
		const { left, width } = box.getBoundingClientRect();
		report(yearAt(box.dataset.axis ?? '', (clientX - left) / width));
	};
	const move = (event: PointerEvent) => at(event.clientX, event.target);
	const focus = (event: FocusEvent) => {
		if (!(event.target instanceof Element)) return;
		const { left, width } = event.target.getBoundingClientRect();
		at(left + width / 2, event.target);
	};
	const leave = () => report(null);
	holder.addEventListener('pointermove', move);
	holder.addEventListener('pointerdown', move);
	holder.addEventListener('pointerleave', leave);
	holder.addEventListener('focusin', focus);
	holder.addEventListener('focusout', leave);
	return () => {
		holder.removeEventListener('pointermove', move);
		holder.removeEventListener('pointerdown', move);
		holder.removeEventListener('pointerleave', leave);
		holder.removeEventListener('focusin', focus);
		holder.removeEventListener('focusout', leave);
	};
}
