// Heights of embedded figures. Without this file each keeps the height its code gives it.
// On the page that embeds: <script async src="…/embed.js"></script>. The frame loads it by itself and
// tells its height in the ways of Datawrapper, AMP, Pym and WordPress.
(() => {
	const frames = `${new URL(document.currentScript.src).origin}/embed/`;

	const host = () =>
		addEventListener('message', ({ data, source }) => {
			const height = Math.round(Object.values(data?.['datawrapper-height'] ?? {})[0]);
			if (!(height >= 100 && height <= 4000)) return;
			for (const frame of document.querySelectorAll('iframe')) {
				if (frame.contentWindow !== source || !frame.src.startsWith(frames)) continue;
				frame.style.height = `${height}px`;
			}
		});

	const frame = () => {
		const { hash, pathname, search } = location;
		const secret = /secret=([a-z0-9]+)/i.exec(hash)?.[1];
		const pym = new URLSearchParams(search).get('childId');
		const send = (message) => parent.postMessage(message, '*');
		const tell = () => {
			const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
			send({ 'datawrapper-height': { [pathname.split('/')[3]]: height } });
			send({ sentinel: 'amp', type: 'embed-size', height });
			if (pym) send(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
			if (secret) send({ message: 'height', value: height, secret });
		};
		new ResizeObserver(tell).observe(document.documentElement);
		// WordPress asks again once it listens.
		addEventListener('message', ({ source }) => source === parent && tell());
	};

	// Opened by itself, a figure would be its own parent and answer itself for ever.
	if (!location.href.startsWith(frames)) host();
	else if (parent !== window) frame();
})();
