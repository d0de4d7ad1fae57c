/** Where a box's time axis lies: first year, year after the last, margins and width in its own px. */
function readAxis(axis: string) {
	const [from = 0, to = 0, left = 0, right = 0, width = 0] = axis.split(' ').map(Number);
	return { from, to, left, width, inner: width - left - right };
}

/** The year at a place (0–1 of the width) of a picture with a time axis, or null beside the axis. */
export function yearAt(axis: string, fraction: number): number | null {
	const { from, to, left, width, inner } = readAxis(axis);
	if (!(inner > 0)) return null;
	const along = (fraction * width - left) / inner;
	if (!(along >= 0 && along <= 1)) return null;
	return Math.min(to - 1, Math.floor(from + along * (to - from)));
}

/** Where a year's middle is, as a fraction of the width; null outside the axis. */
export function placeOf(axis: string, year: number): number | null {
	const { from, to, left, width, inner } = readAxis(axis);
	if (!(inner > 0) || year < from || year >= to) return null;
	return (left + ((year + 0.5 - from) / (to - from)) * inner) / width;
}

/**
 * Reports what the pointer, or the keyboard's focus, is at: the key of a mark, or the year of the time
 * axis; null when it leaves. Returns how to stop.
 */
export function followPointer(
	holder: HTMLElement,
	report: (key: string | null) => void
): () => void {
	const at = (clientX: number, target: EventTarget | null) => {
		if (!(target instanceof Element)) return;
		const mark = target.closest<SVGElement>('[data-key]');
		const box = target.closest<HTMLElement>('[data-axis]');
		if (mark) report(mark.dataset.key ?? null);
		else if (box) {
			const { left, width } = box.getBoundingClientRect();
			const year = yearAt(box.dataset.axis ?? '', (clientX - left) / width);
			report(year === null ? null : String(year));
		} else report(null);
	};
	const move = (event: PointerEvent) => at(event.clientX, event.target);
	const focus = (event: FocusEvent) => {
		if (!(event.target instanceof Element)) return;
		const { left, width } = event.target.getBoundingClientRect();
		at(left + width / 2, event.target);
	};
	const leave = () => report(null);
	// A finger leaves the screen after each tap: what it pointed at stays, to be read.
	const away = ({ pointerType }: PointerEvent) => {
		if (pointerType !== 'touch') leave();
	};
	const listen = { pointermove: move, pointerdown: move, focusin: focus } as const;
	for (const [name, handler] of Object.entries(listen)) {
		holder.addEventListener(name, handler as EventListener);
	}
	holder.addEventListener('pointerleave', away);
	holder.addEventListener('focusout', leave);
	return () => {
		for (const [name, handler] of Object.entries(listen)) {
			holder.removeEventListener(name, handler as EventListener);
		}
		holder.removeEventListener('pointerleave', away);
		holder.removeEventListener('focusout', leave);
	};
}

/** Shows in the picture what is pointed at, wherever that was done. */
export function markPointed(holder: HTMLElement, key: string | null): void {
	for (const box of holder.querySelectorAll<HTMLElement>('[data-axis]')) {
		const place = key === null ? null : placeOf(box.dataset.axis ?? '', Number(key));
		box.classList.toggle('pointed', place !== null);
		if (place !== null) box.style.setProperty('--line', `${place * 100}%`);
	}
	for (const mark of holder.querySelectorAll<SVGElement>('[data-key]')) {
		mark.classList.toggle('pointed', mark.dataset.key === key);
	}
}
