// The declarations themselves, which a page of one framework is compiled without a look at.
import 'gazette-elements/preact';
import 'gazette-elements/react';
import 'gazette-elements/solid';
import 'gazette-elements/svelte';
import 'gazette-elements/vue';
