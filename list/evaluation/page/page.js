/*!
@observablehq/plot 0.6.17

Copyright 2020-2025 Observable, Inc.

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

binary-search-bounds 2.0.5

The MIT License (MIT)

Copyright (c) 2013-2015 Mikola Lysenko

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

------------------------------------------------------------------------

d3 7.9.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-array 3.2.5

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-axis 3.0.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-brush 3.0.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-chord 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-color 3.1.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-contour 4.0.3

Copyright 2012-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-delaunay 6.0.6

Copyright 2018-2026 Observable, Inc.
Copyright 2021 Mapbox

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-dispatch 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-drag 3.0.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-dsv 3.0.2

Copyright 2013-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-ease 3.0.2

Copyright 2010-2026 Mike Bostock
Copyright 2001 Robert Penner
All rights reserved.

Redistribution and use in source and binary forms, with or without modification,
are permitted provided that the following conditions are met:

* Redistributions of source code must retain the above copyright notice, this
  list of conditions and the following disclaimer.

* Redistributions in binary form must reproduce the above copyright notice,
  this list of conditions and the following disclaimer in the documentation
  and/or other materials provided with the distribution.

* Neither the name of the author nor the names of contributors may be used to
  endorse or promote products derived from this software without specific prior
  written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND
ANY EXPRESS OR IMPLIED WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT OWNER OR CONTRIBUTORS BE LIABLE FOR
ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY, OR CONSEQUENTIAL DAMAGES
(INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES;
LOSS OF USE, DATA, OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON
ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT LIABILITY, OR TORT
(INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS
SOFTWARE, EVEN IF ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

------------------------------------------------------------------------

d3-fetch 3.0.2

Copyright 2016-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-force 3.0.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-format 3.1.3

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-geo 3.1.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

This license applies to GeographicLib, versions 1.12 and later.

Copyright 2008-2012 Charles Karney

Permission is hereby granted, free of charge, to any person obtaining a copy of
this software and associated documentation files (the "Software"), to deal in
the Software without restriction, including without limitation the rights to
use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of
the Software, and to permit persons to whom the Software is furnished to do so,
subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS
FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT.  IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER
IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.

------------------------------------------------------------------------

d3-hierarchy 3.1.3

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-interpolate 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-path 3.1.1

Copyright 2015-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-polygon 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-quadtree 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-random 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-scale 4.0.3

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-scale-chromatic 3.1.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

Apache-Style Software License for ColorBrewer software and ColorBrewer Color Schemes

Copyright 2002 Cynthia Brewer, Mark Harrower, and The Pennsylvania State University

Licensed under the Apache License, Version 2.0 (the "License"); you may not use
this file except in compliance with the License. You may obtain a copy of the
License at

http://www.apache.org/licenses/LICENSE-2.0

Unless required by applicable law or agreed to in writing, software distributed
under the License is distributed on an "AS IS" BASIS, WITHOUT WARRANTIES OR
CONDITIONS OF ANY KIND, either express or implied. See the License for the
specific language governing permissions and limitations under the License.

------------------------------------------------------------------------

d3-selection 3.0.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-shape 3.2.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-time 3.1.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-time-format 4.1.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-timer 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-transition 3.0.2

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

d3-zoom 3.0.1

Copyright 2010-2026 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

interval-tree-1d 1.0.4

The MIT License (MIT)

Copyright (c) 2013 Mikola Lysenko

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.

------------------------------------------------------------------------

isoformat 0.2.1

Copyright 2021 Mike Bostock

Permission to use, copy, modify, and/or distribute this software for any purpose
with or without fee is hereby granted, provided that the above copyright notice
and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH
REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND
FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS
OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER
TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.

------------------------------------------------------------------------

three 0.187.0

The MIT License

Copyright © 2010-2026 three.js authors

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in
all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN
THE SOFTWARE.
*/
(()=>{function ln(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function ur(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function vo(e){let t,n,i;e.length!==2?(t=ln,n=(a,c)=>ln(e(a),c),i=(a,c)=>e(a)-c):(t=e===ln||e===ur?e:g2,n=e,i=e);function r(a,c,l=0,u=a.length){if(l<u){if(t(c,c)!==0)return u;do{let h=l+u>>>1;n(a[h],c)<0?l=h+1:u=h}while(l<u)}return l}function s(a,c,l=0,u=a.length){if(l<u){if(t(c,c)!==0)return u;do{let h=l+u>>>1;n(a[h],c)<=0?l=h+1:u=h}while(l<u)}return l}function o(a,c,l=0,u=a.length){let h=r(a,c,l,u-1);return h>l&&i(a[h-1],c)>-i(a[h],c)?h-1:h}return{left:r,center:o,right:s}}function g2(){return 0}function ax(e){return e===null?NaN:+e}function*_2(e,t){if(t===void 0)for(let n of e)n!=null&&(n=+n)>=n&&(yield n);else{let n=-1;for(let i of e)(i=t(i,++n,e))!=null&&(i=+i)>=i&&(yield i)}}var cx=vo(ln),bo=cx.right,QB=cx.left,t6=vo(ax).center;var e6=lx(ux),n6=lx(y2);function lx(e){return function(t,n,i=n){if(!((n=+n)>=0))throw new RangeError("invalid rx");if(!((i=+i)>=0))throw new RangeError("invalid ry");let{data:r,width:s,height:o}=t;if(!((s=Math.floor(s))>=0))throw new RangeError("invalid width");if(!((o=Math.floor(o!==void 0?o:r.length/s))>=0))throw new RangeError("invalid height");if(!s||!o||!n&&!i)return t;let a=n&&e(n),c=i&&e(i),l=r.slice();return a&&c?(go(a,l,r,s,o),go(a,r,l,s,o),go(a,l,r,s,o),_o(c,r,l,s,o),_o(c,l,r,s,o),_o(c,r,l,s,o)):a?(go(a,r,l,s,o),go(a,l,r,s,o),go(a,r,l,s,o)):c&&(_o(c,r,l,s,o),_o(c,l,r,s,o),_o(c,r,l,s,o)),t}}function go(e,t,n,i,r){for(let s=0,o=i*r;s<o;)e(t,n,s,s+=i,1)}function _o(e,t,n,i,r){for(let s=0,o=i*r;s<i;++s)e(t,n,s,s+o,i)}function y2(e){let t=ux(e);return(n,i,r,s,o)=>{r<<=2,s<<=2,o<<=2,t(n,i,r+0,s+0,o),t(n,i,r+1,s+1,o),t(n,i,r+2,s+2,o),t(n,i,r+3,s+3,o)}}function ux(e){let t=Math.floor(e);if(t===e)return x2(e);let n=e-t,i=2*e+1;return(r,s,o,a,c)=>{if(!((a-=c)>=o))return;let l=t*s[o],u=c*t,h=u+c;for(let f=o,d=o+u;f<d;f+=c)l+=s[Math.min(a,f)];for(let f=o,d=a;f<=d;f+=c)l+=s[Math.min(a,f+u)],r[f]=(l+n*(s[Math.max(o,f-h)]+s[Math.min(a,f+h)]))/i,l-=s[Math.max(o,f-u)]}}function x2(e){let t=2*e+1;return(n,i,r,s,o)=>{if(!((s-=o)>=r))return;let a=e*i[r],c=o*e;for(let l=r,u=r+c;l<u;l+=o)a+=i[Math.min(s,l)];for(let l=r,u=s;l<=u;l+=o)a+=i[Math.min(s,l+c)],n[l]=a/t,a-=i[Math.max(r,l-c)]}}function Xd(e,t){let n=0;if(t===void 0)for(let i of e)i!=null&&(i=+i)>=i&&++n;else{let i=-1;for(let r of e)(r=t(r,++i,e))!=null&&(r=+r)>=r&&++n}return n}function v2(e){return e.length|0}function b2(e){return!(e>0)}function M2(e){return typeof e!="object"||"length"in e?e:Array.from(e)}function S2(e){return t=>e(...t)}function fx(...e){let t=typeof e[e.length-1]=="function"&&S2(e.pop());e=e.map(M2);let n=e.map(v2),i=e.length-1,r=new Array(i+1).fill(0),s=[];if(i<0||n.some(b2))return s;for(;;){s.push(r.map((a,c)=>e[c][a]));let o=i;for(;++r[o]===n[o];){if(o===0)return t?s.map(t):s;r[o--]=0}}}function hx(e,t){var n=0,i=0;return Float64Array.from(e,t===void 0?r=>n+=+r||0:r=>n+=+t(r,i++,e)||0)}function $d(e,t){let n=0,i,r=0,s=0;if(t===void 0)for(let o of e)o!=null&&(o=+o)>=o&&(i=o-r,r+=i/++n,s+=i*(o-r));else{let o=-1;for(let a of e)(a=t(a,++o,e))!=null&&(a=+a)>=a&&(i=a-r,r+=i/++n,s+=i*(a-r))}if(n>1)return s/(n-1)}function qd(e,t){let n=$d(e,t);return n&&Math.sqrt(n)}function nn(e,t){let n,i;if(t===void 0)for(let r of e)r!=null&&(n===void 0?r>=r&&(n=i=r):(n>r&&(n=r),i<r&&(i=r)));else{let r=-1;for(let s of e)(s=t(s,++r,e))!=null&&(n===void 0?s>=s&&(n=i=s):(n>s&&(n=s),i<s&&(i=s)))}return[n,i]}var Qn=class{constructor(){this._partials=new Float64Array(32),this._n=0}add(t){let n=this._partials,i=0;for(let r=0;r<this._n&&r<32;r++){let s=n[r],o=t+s,a=Math.abs(t)<Math.abs(s)?t-(o-s):s-(o-t);a&&(n[i++]=a),t=o}return n[i]=t,this._n=i+1,this}valueOf(){let t=this._partials,n=this._n,i,r,s,o=0;if(n>0){for(o=t[--n];n>0&&(i=o,r=t[--n],o=i+r,s=r-(o-i),!s););n>0&&(s<0&&t[n-1]<0||s>0&&t[n-1]>0)&&(r=s*2,i=o+r,r==i-o&&(o=i))}return o}};var ti=class extends Map{constructor(t,n=mx){if(super(),Object.defineProperties(this,{_intern:{value:new Map},_key:{value:n}}),t!=null)for(let[i,r]of t)this.set(i,r)}get(t){return super.get(Hd(this,t))}has(t){return super.has(Hd(this,t))}set(t,n){return super.set(dx(this,t),n)}delete(t){return super.delete(px(this,t))}},Bi=class extends Set{constructor(t,n=mx){if(super(),Object.defineProperties(this,{_intern:{value:new Map},_key:{value:n}}),t!=null)for(let i of t)this.add(i)}has(t){return super.has(Hd(this,t))}add(t){return super.add(dx(this,t))}delete(t){return super.delete(px(this,t))}};function Hd({_intern:e,_key:t},n){let i=t(n);return e.has(i)?e.get(i):n}function dx({_intern:e,_key:t},n){let i=t(n);return e.has(i)?e.get(i):(e.set(i,n),n)}function px({_intern:e,_key:t},n){let i=t(n);return e.has(i)&&(n=e.get(i),e.delete(i)),n}function mx(e){return e!==null&&typeof e=="object"?e.valueOf():e}function Wd(e){return e}function As(e,...t){return Yd(e,Wd,Wd,t)}function fr(e,t,...n){return Yd(e,Wd,t,n)}function gx(e,t,...n){return Yd(e,Array.from,t,n)}function Yd(e,t,n,i){return(function r(s,o){if(o>=i.length)return n(s);let a=new ti,c=i[o++],l=-1;for(let u of s){let h=c(u,++l,s),f=a.get(h);f?f.push(u):a.set(h,[u])}for(let[u,h]of a)a.set(u,r(h,o));return t(a)})(e,0)}function w2(e,t){return Array.from(t,n=>e[n])}function yo(e,...t){if(typeof e[Symbol.iterator]!="function")throw new TypeError("values is not iterable");e=Array.from(e);let[n]=t;if(n&&n.length!==2||t.length>1){let i=Uint32Array.from(e,(r,s)=>s);return t.length>1?(t=t.map(r=>e.map(r)),i.sort((r,s)=>{for(let o of t){let a=zl(o[r],o[s]);if(a)return a}})):(n=e.map(n),i.sort((r,s)=>zl(n[r],n[s]))),w2(e,i)}return e.sort(_x(n))}function _x(e=ln){if(e===ln)return zl;if(typeof e!="function")throw new TypeError("compare is not a function");return(t,n)=>{let i=e(t,n);return i||i===0?i:(e(n,n)===0)-(e(t,t)===0)}}function zl(e,t){return(e==null||!(e>=e))-(t==null||!(t>=t))||(e<t?-1:e>t?1:0)}function Vl(e,t,n){return(t.length!==2?yo(fr(e,t,n),(([i,r],[s,o])=>ln(r,o)||ln(i,s))):yo(As(e,n),(([i,r],[s,o])=>t(r,o)||ln(i,s)))).map(([i])=>i)}var T2=Array.prototype,i6=T2.slice;var A2=Math.sqrt(50),E2=Math.sqrt(10),C2=Math.sqrt(2);function Gl(e,t,n){let i=(t-e)/Math.max(0,n),r=Math.floor(Math.log10(i)),s=i/Math.pow(10,r),o=s>=A2?10:s>=E2?5:s>=C2?2:1,a,c,l;return r<0?(l=Math.pow(10,-r)/o,a=Math.round(e*l),c=Math.round(t*l),a/l<e&&++a,c/l>t&&--c,l=-l):(l=Math.pow(10,r)*o,a=Math.round(e/l),c=Math.round(t/l),a*l<e&&++a,c*l>t&&--c),c<a&&.5<=n&&n<2?Gl(e,t,n*2):[a,c,l]}function Hr(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let i=t<e,[r,s,o]=i?Gl(t,e,n):Gl(e,t,n);if(!(s>=r))return[];let a=s-r+1,c=new Array(a);if(i)if(o<0)for(let l=0;l<a;++l)c[l]=(s-l)/-o;else for(let l=0;l<a;++l)c[l]=(s-l)*o;else if(o<0)for(let l=0;l<a;++l)c[l]=(r+l)/-o;else for(let l=0;l<a;++l)c[l]=(r+l)*o;return c}function xo(e,t,n){return t=+t,e=+e,n=+n,Gl(e,t,n)[2]}function Za(e,t,n){t=+t,e=+e,n=+n;let i=t<e,r=i?xo(t,e,n):xo(e,t,n);return(i?-1:1)*(r<0?1/-r:r)}function yx(e){return Math.max(1,Math.ceil(Math.log(Xd(e))/Math.LN2)+1)}function yn(e,t){let n;if(t===void 0)for(let i of e)i!=null&&(n<i||n===void 0&&i>=i)&&(n=i);else{let i=-1;for(let r of e)(r=t(r,++i,e))!=null&&(n<r||n===void 0&&r>=r)&&(n=r)}return n}function xx(e,t){let n,i=-1,r=-1;if(t===void 0)for(let s of e)++r,s!=null&&(n<s||n===void 0&&s>=s)&&(n=s,i=r);else for(let s of e)(s=t(s,++r,e))!=null&&(n<s||n===void 0&&s>=s)&&(n=s,i=r);return i}function ei(e,t){let n;if(t===void 0)for(let i of e)i!=null&&(n>i||n===void 0&&i>=i)&&(n=i);else{let i=-1;for(let r of e)(r=t(r,++i,e))!=null&&(n>r||n===void 0&&r>=r)&&(n=r)}return n}function vx(e,t){let n,i=-1,r=-1;if(t===void 0)for(let s of e)++r,s!=null&&(n>s||n===void 0&&s>=s)&&(n=s,i=r);else for(let s of e)(s=t(s,++r,e))!=null&&(n>s||n===void 0&&s>=s)&&(n=s,i=r);return i}function bx(e,t,n=0,i=1/0,r){if(t=Math.floor(t),n=Math.floor(Math.max(0,n)),i=Math.floor(Math.min(e.length-1,i)),!(n<=t&&t<=i))return e;for(r=r===void 0?zl:_x(r);i>n;){if(i-n>600){let c=i-n+1,l=t-n+1,u=Math.log(c),h=.5*Math.exp(2*u/3),f=.5*Math.sqrt(u*h*(c-h)/c)*(l-c/2<0?-1:1),d=Math.max(n,Math.floor(t-l*h/c+f)),p=Math.min(i,Math.floor(t+(c-l)*h/c+f));bx(e,t,d,p,r)}let s=e[t],o=n,a=i;for(Ya(e,n,t),r(e[i],s)>0&&Ya(e,n,i);o<a;){for(Ya(e,o,a),++o,--a;r(e[o],s)<0;)++o;for(;r(e[a],s)>0;)--a}r(e[n],s)===0?Ya(e,n,a):(++a,Ya(e,a,i)),a<=t&&(n=a+1),t<=a&&(i=a-1)}return e}function Ya(e,t,n){let i=e[t];e[t]=e[n],e[n]=i}function Zd(e,t=ln){let n,i=!1;if(t.length===1){let r;for(let s of e){let o=t(s);(i?ln(o,r)>0:ln(o,o)===0)&&(n=s,r=o,i=!0)}}else for(let r of e)(i?t(r,n)>0:t(r,r)===0)&&(n=r,i=!0);return n}function lr(e,t,n){if(e=Float64Array.from(_2(e,n)),!(!(i=e.length)||isNaN(t=+t))){if(t<=0||i<2)return ei(e);if(t>=1)return yn(e);var i,r=(i-1)*t,s=Math.floor(r),o=yn(bx(e,s).subarray(0,s+1)),a=ei(e.subarray(s+1));return o+(a-o)*(r-s)}}function Mx(e,t,n=ax){if(!(!(i=e.length)||isNaN(t=+t))){if(t<=0||i<2)return+n(e[0],0,e);if(t>=1)return+n(e[i-1],i-1,e);var i,r=(i-1)*t,s=Math.floor(r),o=+n(e[s],s,e),a=+n(e[s+1],s+1,e);return o+(a-o)*(r-s)}}function Sx(e,t,n){let i=Xd(e),r=lr(e,.75)-lr(e,.25);return i&&r?Math.ceil((n-t)/(2*r*Math.pow(i,-1/3))):1}function Jd(e,t,n){let i=Xd(e),r=qd(e);return i&&r?Math.ceil((n-t)*Math.cbrt(i)/(3.49*r)):1}function wx(e,t){let n=0,i=0;if(t===void 0)for(let r of e)r!=null&&(r=+r)>=r&&(++n,i+=r);else{let r=-1;for(let s of e)(s=t(s,++r,e))!=null&&(s=+s)>=s&&(++n,i+=s)}if(n)return i/n}function Ja(e,t){return lr(e,.5,t)}function*R2(e){for(let t of e)yield*t}function Kd(e){return Array.from(R2(e))}function Tx(e,t){let n=new ti;if(t===void 0)for(let s of e)s!=null&&s>=s&&n.set(s,(n.get(s)||0)+1);else{let s=-1;for(let o of e)(o=t(o,++s,e))!=null&&o>=o&&n.set(o,(n.get(o)||0)+1)}let i,r=0;for(let[s,o]of n)o>r&&(r=o,i=s);return i}function Ax(e,t=I2){let n=[],i,r=!1;for(let s of e)r&&n.push(t(i,s)),i=s,r=!0;return n}function I2(e,t){return[e,t]}function Mo(e,t,n){e=+e,t=+t,n=(r=arguments.length)<2?(t=e,e=0,1):r<3?1:+n;for(var i=-1,r=Math.max(0,Math.ceil((t-e)/n))|0,s=new Array(r);++i<r;)s[i]=e+i*n;return s}var r6=P2(Math.random);function P2(e){return function(n,i=0,r=n.length){let s=r-(i=+i);for(;s;){let o=e()*s--|0,a=n[s+i];n[s+i]=n[o+i],n[o+i]=a}return n}}function bi(e,t){let n=0;if(t===void 0)for(let i of e)(i=+i)&&(n+=i);else{let i=-1;for(let r of e)(r=+t(r,++i,e))&&(n+=r)}return n}function So(e){if(typeof e[Symbol.iterator]!="function")throw new TypeError("values is not iterable");return Array.from(e).reverse()}function L2(e){return e}var jd=1,Qd=2,tp=3,Hl=4,Ex=1e-6;function N2(e){return"translate("+e+",0)"}function D2(e){return"translate(0,"+e+")"}function U2(e){return t=>+e(t)}function F2(e,t){return t=Math.max(0,e.bandwidth()-t*2)/2,e.round()&&(t=Math.round(t)),n=>+e(n)+t}function O2(){return!this.__axis}function B2(e,t){var n=[],i=null,r=null,s=6,o=6,a=3,c=typeof window<"u"&&window.devicePixelRatio>1?0:.5,l=e===jd||e===Hl?-1:1,u=e===Hl||e===Qd?"x":"y",h=e===jd||e===tp?N2:D2;function f(d){var p=i??(t.ticks?t.ticks.apply(t,n):t.domain()),_=r??(t.tickFormat?t.tickFormat.apply(t,n):L2),m=Math.max(s,0)+a,g=t.range(),v=+g[0]+c,S=+g[g.length-1]+c,x=(t.bandwidth?F2:U2)(t.copy(),c),w=d.selection?d.selection():d,M=w.selectAll(".domain").data([null]),y=w.selectAll(".tick").data(p,t).order(),b=y.exit(),R=y.enter().append("g").attr("class","tick"),C=y.select("line"),E=y.select("text");M=M.merge(M.enter().insert("path",".tick").attr("class","domain").attr("stroke","currentColor")),y=y.merge(R),C=C.merge(R.append("line").attr("stroke","currentColor").attr(u+"2",l*s)),E=E.merge(R.append("text").attr("fill","currentColor").attr(u,l*m).attr("dy",e===jd?"0em":e===tp?"0.71em":"0.32em")),d!==w&&(M=M.transition(d),y=y.transition(d),C=C.transition(d),E=E.transition(d),b=b.transition(d).attr("opacity",Ex).attr("transform",function(N){return isFinite(N=x(N))?h(N+c):this.getAttribute("transform")}),R.attr("opacity",Ex).attr("transform",function(N){var B=this.parentNode.__axis;return h((B&&isFinite(B=B(N))?B:x(N))+c)})),b.remove(),M.attr("d",e===Hl||e===Qd?o?"M"+l*o+","+v+"H"+c+"V"+S+"H"+l*o:"M"+c+","+v+"V"+S:o?"M"+v+","+l*o+"V"+c+"H"+S+"V"+l*o:"M"+v+","+c+"H"+S),y.attr("opacity",1).attr("transform",function(N){return h(x(N)+c)}),C.attr(u+"2",l*s),E.attr(u,l*m).text(_),w.filter(O2).attr("fill","none").attr("font-size",10).attr("font-family","sans-serif").attr("text-anchor",e===Qd?"start":e===Hl?"end":"middle"),w.each(function(){this.__axis=x})}return f.scale=function(d){return arguments.length?(t=d,f):t},f.ticks=function(){return n=Array.from(arguments),f},f.tickArguments=function(d){return arguments.length?(n=d==null?[]:Array.from(d),f):n.slice()},f.tickValues=function(d){return arguments.length?(i=d==null?null:Array.from(d),f):i&&i.slice()},f.tickFormat=function(d){return arguments.length?(r=d,f):r},f.tickSize=function(d){return arguments.length?(s=o=+d,f):s},f.tickSizeInner=function(d){return arguments.length?(s=+d,f):s},f.tickSizeOuter=function(d){return arguments.length?(o=+d,f):o},f.tickPadding=function(d){return arguments.length?(a=+d,f):a},f.offset=function(d){return arguments.length?(c=+d,f):c},f}function Cx(e){return B2(tp,e)}var ep="http://www.w3.org/1999/xhtml",Wr={svg:"http://www.w3.org/2000/svg",xhtml:ep,xlink:"http://www.w3.org/1999/xlink",xml:"http://www.w3.org/XML/1998/namespace",xmlns:"http://www.w3.org/2000/xmlns/"};function Rx(e){var t=e+="",n=t.indexOf(":");return n>=0&&(t=e.slice(0,n))!=="xmlns"&&(e=e.slice(n+1)),Wr.hasOwnProperty(t)?{space:Wr[t],local:e}:e}function k2(e){return function(){var t=this.ownerDocument,n=this.namespaceURI;return n===ep&&t.documentElement.namespaceURI===ep?t.createElement(e):t.createElementNS(n,e)}}function z2(e){return function(){return this.ownerDocument.createElementNS(e.space,e.local)}}function wo(e){var t=Rx(e);return(t.local?z2:k2)(t)}function G2(){}function Ix(e){return e==null?G2:function(){return this.querySelector(e)}}function V2(e){typeof e!="function"&&(e=Ix(e));for(var t=this._groups,n=t.length,i=new Array(n),r=0;r<n;++r)for(var s=t[r],o=s.length,a=i[r]=new Array(o),c,l,u=0;u<o;++u)(c=s[u])&&(l=e.call(c,c.__data__,u,s))&&("__data__"in c&&(l.__data__=c.__data__),a[u]=l);return new zn(i,this._parents)}function H2(e){return e==null?[]:Array.isArray(e)?e:Array.from(e)}function W2(){return[]}function X2(e){return e==null?W2:function(){return this.querySelectorAll(e)}}function $2(e){return function(){return H2(e.apply(this,arguments))}}function q2(e){typeof e=="function"?e=$2(e):e=X2(e);for(var t=this._groups,n=t.length,i=[],r=[],s=0;s<n;++s)for(var o=t[s],a=o.length,c,l=0;l<a;++l)(c=o[l])&&(i.push(e.call(c,c.__data__,l,o)),r.push(c));return new zn(i,r)}function Y2(e){return function(){return this.matches(e)}}function Px(e){return function(t){return t.matches(e)}}var Z2=Array.prototype.find;function J2(e){return function(){return Z2.call(this.children,e)}}function K2(){return this.firstElementChild}function j2(e){return this.select(e==null?K2:J2(typeof e=="function"?e:Px(e)))}var Q2=Array.prototype.filter;function t3(){return Array.from(this.children)}function e3(e){return function(){return Q2.call(this.children,e)}}function n3(e){return this.selectAll(e==null?t3:e3(typeof e=="function"?e:Px(e)))}function i3(e){typeof e!="function"&&(e=Y2(e));for(var t=this._groups,n=t.length,i=new Array(n),r=0;r<n;++r)for(var s=t[r],o=s.length,a=i[r]=[],c,l=0;l<o;++l)(c=s[l])&&e.call(c,c.__data__,l,s)&&a.push(c);return new zn(i,this._parents)}function Lx(e){return new Array(e.length)}function r3(){return new zn(this._enter||this._groups.map(Lx),this._parents)}function Wl(e,t){this.ownerDocument=e.ownerDocument,this.namespaceURI=e.namespaceURI,this._next=null,this._parent=e,this.__data__=t}Wl.prototype={constructor:Wl,appendChild:function(e){return this._parent.insertBefore(e,this._next)},insertBefore:function(e,t){return this._parent.insertBefore(e,t)},querySelector:function(e){return this._parent.querySelector(e)},querySelectorAll:function(e){return this._parent.querySelectorAll(e)}};function s3(e){return function(){return e}}function o3(e,t,n,i,r,s){for(var o=0,a,c=t.length,l=s.length;o<l;++o)(a=t[o])?(a.__data__=s[o],i[o]=a):n[o]=new Wl(e,s[o]);for(;o<c;++o)(a=t[o])&&(r[o]=a)}function a3(e,t,n,i,r,s,o){var a,c,l=new Map,u=t.length,h=s.length,f=new Array(u),d;for(a=0;a<u;++a)(c=t[a])&&(f[a]=d=o.call(c,c.__data__,a,t)+"",l.has(d)?r[a]=c:l.set(d,c));for(a=0;a<h;++a)d=o.call(e,s[a],a,s)+"",(c=l.get(d))?(i[a]=c,c.__data__=s[a],l.delete(d)):n[a]=new Wl(e,s[a]);for(a=0;a<u;++a)(c=t[a])&&l.get(f[a])===c&&(r[a]=c)}function c3(e){return e.__data__}function l3(e,t){if(!arguments.length)return Array.from(this,c3);var n=t?a3:o3,i=this._parents,r=this._groups;typeof e!="function"&&(e=s3(e));for(var s=r.length,o=new Array(s),a=new Array(s),c=new Array(s),l=0;l<s;++l){var u=i[l],h=r[l],f=h.length,d=u3(e.call(u,u&&u.__data__,l,i)),p=d.length,_=a[l]=new Array(p),m=o[l]=new Array(p),g=c[l]=new Array(f);n(u,h,_,m,g,d,t);for(var v=0,S=0,x,w;v<p;++v)if(x=_[v]){for(v>=S&&(S=v+1);!(w=m[S])&&++S<p;);x._next=w||null}}return o=new zn(o,i),o._enter=a,o._exit=c,o}function u3(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function f3(){return new zn(this._exit||this._groups.map(Lx),this._parents)}function h3(e,t,n){var i=this.enter(),r=this,s=this.exit();return typeof e=="function"?(i=e(i),i&&(i=i.selection())):i=i.append(e+""),t!=null&&(r=t(r),r&&(r=r.selection())),n==null?s.remove():n(s),i&&r?i.merge(r).order():r}function d3(e){for(var t=e.selection?e.selection():e,n=this._groups,i=t._groups,r=n.length,s=i.length,o=Math.min(r,s),a=new Array(r),c=0;c<o;++c)for(var l=n[c],u=i[c],h=l.length,f=a[c]=new Array(h),d,p=0;p<h;++p)(d=l[p]||u[p])&&(f[p]=d);for(;c<r;++c)a[c]=n[c];return new zn(a,this._parents)}function p3(){for(var e=this._groups,t=-1,n=e.length;++t<n;)for(var i=e[t],r=i.length-1,s=i[r],o;--r>=0;)(o=i[r])&&(s&&o.compareDocumentPosition(s)^4&&s.parentNode.insertBefore(o,s),s=o);return this}function m3(e){e||(e=g3);function t(h,f){return h&&f?e(h.__data__,f.__data__):!h-!f}for(var n=this._groups,i=n.length,r=new Array(i),s=0;s<i;++s){for(var o=n[s],a=o.length,c=r[s]=new Array(a),l,u=0;u<a;++u)(l=o[u])&&(c[u]=l);c.sort(t)}return new zn(r,this._parents).order()}function g3(e,t){return e<t?-1:e>t?1:e>=t?0:NaN}function _3(){var e=arguments[0];return arguments[0]=this,e.apply(null,arguments),this}function y3(){return Array.from(this)}function x3(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var i=e[t],r=0,s=i.length;r<s;++r){var o=i[r];if(o)return o}return null}function v3(){let e=0;for(let t of this)++e;return e}function b3(){return!this.node()}function M3(e){for(var t=this._groups,n=0,i=t.length;n<i;++n)for(var r=t[n],s=0,o=r.length,a;s<o;++s)(a=r[s])&&e.call(a,a.__data__,s,r);return this}function S3(e){return function(){this.removeAttribute(e)}}function w3(e){return function(){this.removeAttributeNS(e.space,e.local)}}function T3(e,t){return function(){this.setAttribute(e,t)}}function A3(e,t){return function(){this.setAttributeNS(e.space,e.local,t)}}function E3(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttribute(e):this.setAttribute(e,n)}}function C3(e,t){return function(){var n=t.apply(this,arguments);n==null?this.removeAttributeNS(e.space,e.local):this.setAttributeNS(e.space,e.local,n)}}function R3(e,t){var n=Rx(e);if(arguments.length<2){var i=this.node();return n.local?i.getAttributeNS(n.space,n.local):i.getAttribute(n)}return this.each((t==null?n.local?w3:S3:typeof t=="function"?n.local?C3:E3:n.local?A3:T3)(n,t))}function Nx(e){return e.ownerDocument&&e.ownerDocument.defaultView||e.document&&e||e.defaultView}function I3(e){return function(){this.style.removeProperty(e)}}function P3(e,t,n){return function(){this.style.setProperty(e,t,n)}}function L3(e,t,n){return function(){var i=t.apply(this,arguments);i==null?this.style.removeProperty(e):this.style.setProperty(e,i,n)}}function N3(e,t,n){return arguments.length>1?this.each((t==null?I3:typeof t=="function"?L3:P3)(e,t,n??"")):D3(this.node(),e)}function D3(e,t){return e.style.getPropertyValue(t)||Nx(e).getComputedStyle(e,null).getPropertyValue(t)}function U3(e){return function(){delete this[e]}}function F3(e,t){return function(){this[e]=t}}function O3(e,t){return function(){var n=t.apply(this,arguments);n==null?delete this[e]:this[e]=n}}function B3(e,t){return arguments.length>1?this.each((t==null?U3:typeof t=="function"?O3:F3)(e,t)):this.node()[e]}function Dx(e){return e.trim().split(/^|\s+/)}function ip(e){return e.classList||new Ux(e)}function Ux(e){this._node=e,this._names=Dx(e.getAttribute("class")||"")}Ux.prototype={add:function(e){var t=this._names.indexOf(e);t<0&&(this._names.push(e),this._node.setAttribute("class",this._names.join(" ")))},remove:function(e){var t=this._names.indexOf(e);t>=0&&(this._names.splice(t,1),this._node.setAttribute("class",this._names.join(" ")))},contains:function(e){return this._names.indexOf(e)>=0}};function Fx(e,t){for(var n=ip(e),i=-1,r=t.length;++i<r;)n.add(t[i])}function Ox(e,t){for(var n=ip(e),i=-1,r=t.length;++i<r;)n.remove(t[i])}function k3(e){return function(){Fx(this,e)}}function z3(e){return function(){Ox(this,e)}}function G3(e,t){return function(){(t.apply(this,arguments)?Fx:Ox)(this,e)}}function V3(e,t){var n=Dx(e+"");if(arguments.length<2){for(var i=ip(this.node()),r=-1,s=n.length;++r<s;)if(!i.contains(n[r]))return!1;return!0}return this.each((typeof t=="function"?G3:t?k3:z3)(n,t))}function H3(){this.textContent=""}function W3(e){return function(){this.textContent=e}}function X3(e){return function(){var t=e.apply(this,arguments);this.textContent=t??""}}function $3(e){return arguments.length?this.each(e==null?H3:(typeof e=="function"?X3:W3)(e)):this.node().textContent}function q3(){this.innerHTML=""}function Y3(e){return function(){this.innerHTML=e}}function Z3(e){return function(){var t=e.apply(this,arguments);this.innerHTML=t??""}}function J3(e){return arguments.length?this.each(e==null?q3:(typeof e=="function"?Z3:Y3)(e)):this.node().innerHTML}function K3(){this.nextSibling&&this.parentNode.appendChild(this)}function j3(){return this.each(K3)}function Q3(){this.previousSibling&&this.parentNode.insertBefore(this,this.parentNode.firstChild)}function tC(){return this.each(Q3)}function eC(e){var t=typeof e=="function"?e:wo(e);return this.select(function(){return this.appendChild(t.apply(this,arguments))})}function nC(){return null}function iC(e,t){var n=typeof e=="function"?e:wo(e),i=t==null?nC:typeof t=="function"?t:Ix(t);return this.select(function(){return this.insertBefore(n.apply(this,arguments),i.apply(this,arguments)||null)})}function rC(){var e=this.parentNode;e&&e.removeChild(this)}function sC(){return this.each(rC)}function oC(){var e=this.cloneNode(!1),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function aC(){var e=this.cloneNode(!0),t=this.parentNode;return t?t.insertBefore(e,this.nextSibling):e}function cC(e){return this.select(e?aC:oC)}function lC(e){return arguments.length?this.property("__data__",e):this.node().__data__}function uC(e){return function(t){e.call(this,t,this.__data__)}}function fC(e){return e.trim().split(/^|\s+/).map(function(t){var n="",i=t.indexOf(".");return i>=0&&(n=t.slice(i+1),t=t.slice(0,i)),{type:t,name:n}})}function hC(e){return function(){var t=this.__on;if(t){for(var n=0,i=-1,r=t.length,s;n<r;++n)s=t[n],(!e.type||s.type===e.type)&&s.name===e.name?this.removeEventListener(s.type,s.listener,s.options):t[++i]=s;++i?t.length=i:delete this.__on}}}function dC(e,t,n){return function(){var i=this.__on,r,s=uC(t);if(i){for(var o=0,a=i.length;o<a;++o)if((r=i[o]).type===e.type&&r.name===e.name){this.removeEventListener(r.type,r.listener,r.options),this.addEventListener(r.type,r.listener=s,r.options=n),r.value=t;return}}this.addEventListener(e.type,s,n),r={type:e.type,name:e.name,value:t,listener:s,options:n},i?i.push(r):this.__on=[r]}}function pC(e,t,n){var i=fC(e+""),r,s=i.length,o;if(arguments.length<2){var a=this.node().__on;if(a){for(var c=0,l=a.length,u;c<l;++c)for(r=0,u=a[c];r<s;++r)if((o=i[r]).type===u.type&&o.name===u.name)return u.value}return}for(a=t?dC:hC,r=0;r<s;++r)this.each(a(i[r],t,n));return this}function Bx(e,t,n){var i=Nx(e),r=i.CustomEvent;typeof r=="function"?r=new r(t,n):(r=i.document.createEvent("Event"),n?(r.initEvent(t,n.bubbles,n.cancelable),r.detail=n.detail):r.initEvent(t,!1,!1)),e.dispatchEvent(r)}function mC(e,t){return function(){return Bx(this,e,t)}}function gC(e,t){return function(){return Bx(this,e,t.apply(this,arguments))}}function _C(e,t){return this.each((typeof t=="function"?gC:mC)(e,t))}function*yC(){for(var e=this._groups,t=0,n=e.length;t<n;++t)for(var i=e[t],r=0,s=i.length,o;r<s;++r)(o=i[r])&&(yield o)}var kx=[null];function zn(e,t){this._groups=e,this._parents=t}function xC(){return new zn([[document.documentElement]],kx)}function vC(){return this}zn.prototype=xC.prototype={constructor:zn,select:V2,selectAll:q2,selectChild:j2,selectChildren:n3,filter:i3,data:l3,enter:r3,exit:f3,join:h3,merge:d3,selection:vC,order:p3,sort:m3,call:_3,nodes:y3,node:x3,size:v3,empty:b3,each:M3,attr:R3,style:N3,property:B3,classed:V3,text:$3,html:J3,raise:j3,lower:tC,append:eC,insert:iC,remove:sC,clone:cC,datum:lC,on:pC,dispatch:_C,[Symbol.iterator]:yC};function Mi(e){return typeof e=="string"?new zn([[document.querySelector(e)]],[document.documentElement]):new zn([[e]],kx)}var bC=0;function MC(){return new np}function np(){this._="@"+(++bC).toString(36)}np.prototype=MC.prototype={constructor:np,get:function(e){for(var t=this._;!(t in e);)if(!(e=e.parentNode))return;return e[t]},set:function(e,t){return e[this._]=t},remove:function(e){return this._ in e&&delete e[this._]},toString:function(){return this._}};function SC(e){let t;for(;t=e.sourceEvent;)e=t;return e}function zx(e,t){if(e=SC(e),t===void 0&&(t=e.currentTarget),t){var n=t.ownerSVGElement||t;if(n.createSVGPoint){var i=n.createSVGPoint();return i.x=e.clientX,i.y=e.clientY,i=i.matrixTransform(t.getScreenCTM().inverse()),[i.x,i.y]}if(t.getBoundingClientRect){var r=t.getBoundingClientRect();return[e.clientX-r.left-t.clientLeft,e.clientY-r.top-t.clientTop]}}return[e.pageX,e.pageY]}function Co(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function Qa(e,t){var n=Object.create(e.prototype);for(var i in t)n[i]=t[i];return n}function Xr(){}var Is=.7,Eo=1/Is,To="\\s*([+-]?\\d+)\\s*",Ka="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*",ki="\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*",wC=/^#([0-9a-f]{3,8})$/,TC=new RegExp(`^rgb\\(${To},${To},${To}\\)$`),AC=new RegExp(`^rgb\\(${ki},${ki},${ki}\\)$`),EC=new RegExp(`^rgba\\(${To},${To},${To},${Ka}\\)$`),CC=new RegExp(`^rgba\\(${ki},${ki},${ki},${Ka}\\)$`),RC=new RegExp(`^hsl\\(${Ka},${ki},${ki}\\)$`),IC=new RegExp(`^hsla\\(${Ka},${ki},${ki},${Ka}\\)$`),Gx={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};Co(Xr,Ro,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:Vx,formatHex:Vx,formatHex8:PC,formatHsl:LC,formatRgb:Hx,toString:Hx});function Vx(){return this.rgb().formatHex()}function PC(){return this.rgb().formatHex8()}function LC(){return jx(this).formatHsl()}function Hx(){return this.rgb().formatRgb()}function Ro(e){var t,n;return e=(e+"").trim().toLowerCase(),(t=wC.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?Wx(t):n===3?new Ye(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Xl(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Xl(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=TC.exec(e))?new Ye(t[1],t[2],t[3],1):(t=AC.exec(e))?new Ye(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=EC.exec(e))?Xl(t[1],t[2],t[3],t[4]):(t=CC.exec(e))?Xl(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=RC.exec(e))?qx(t[1],t[2]/100,t[3]/100,1):(t=IC.exec(e))?qx(t[1],t[2]/100,t[3]/100,t[4]):Gx.hasOwnProperty(e)?Wx(Gx[e]):e==="transparent"?new Ye(NaN,NaN,NaN,0):null}function Wx(e){return new Ye(e>>16&255,e>>8&255,e&255,1)}function Xl(e,t,n,i){return i<=0&&(e=t=n=NaN),new Ye(e,t,n,i)}function lp(e){return e instanceof Xr||(e=Ro(e)),e?(e=e.rgb(),new Ye(e.r,e.g,e.b,e.opacity)):new Ye}function wi(e,t,n,i){return arguments.length===1?lp(e):new Ye(e,t,n,i??1)}function Ye(e,t,n,i){this.r=+e,this.g=+t,this.b=+n,this.opacity=+i}Co(Ye,wi,Qa(Xr,{brighter(e){return e=e==null?Eo:Math.pow(Eo,e),new Ye(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?Is:Math.pow(Is,e),new Ye(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new Ye(Cs(this.r),Cs(this.g),Cs(this.b),ql(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Xx,formatHex:Xx,formatHex8:NC,formatRgb:$x,toString:$x}));function Xx(){return`#${Es(this.r)}${Es(this.g)}${Es(this.b)}`}function NC(){return`#${Es(this.r)}${Es(this.g)}${Es(this.b)}${Es((isNaN(this.opacity)?1:this.opacity)*255)}`}function $x(){let e=ql(this.opacity);return`${e===1?"rgb(":"rgba("}${Cs(this.r)}, ${Cs(this.g)}, ${Cs(this.b)}${e===1?")":`, ${e})`}`}function ql(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function Cs(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function Es(e){return e=Cs(e),(e<16?"0":"")+e.toString(16)}function qx(e,t,n,i){return i<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new Si(e,t,n,i)}function jx(e){if(e instanceof Si)return new Si(e.h,e.s,e.l,e.opacity);if(e instanceof Xr||(e=Ro(e)),!e)return new Si;if(e instanceof Si)return e;e=e.rgb();var t=e.r/255,n=e.g/255,i=e.b/255,r=Math.min(t,n,i),s=Math.max(t,n,i),o=NaN,a=s-r,c=(s+r)/2;return a?(t===s?o=(n-i)/a+(n<i)*6:n===s?o=(i-t)/a+2:o=(t-n)/a+4,a/=c<.5?s+r:2-s-r,o*=60):a=c>0&&c<1?0:o,new Si(o,a,c,e.opacity)}function Zl(e,t,n,i){return arguments.length===1?jx(e):new Si(e,t,n,i??1)}function Si(e,t,n,i){this.h=+e,this.s=+t,this.l=+n,this.opacity=+i}Co(Si,Zl,Qa(Xr,{brighter(e){return e=e==null?Eo:Math.pow(Eo,e),new Si(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Is:Math.pow(Is,e),new Si(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,i=n+(n<.5?n:1-n)*t,r=2*n-i;return new Ye(rp(e>=240?e-240:e+120,r,i),rp(e,r,i),rp(e<120?e+240:e-120,r,i),this.opacity)},clamp(){return new Si(Yx(this.h),$l(this.s),$l(this.l),ql(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=ql(this.opacity);return`${e===1?"hsl(":"hsla("}${Yx(this.h)}, ${$l(this.s)*100}%, ${$l(this.l)*100}%${e===1?")":`, ${e})`}`}}));function Yx(e){return e=(e||0)%360,e<0?e+360:e}function $l(e){return Math.max(0,Math.min(1,e||0))}function rp(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}var Qx=Math.PI/180,tv=180/Math.PI,Yl=18,ev=.96422,nv=1,iv=.82521,rv=4/29,Ao=6/29,sv=3*Ao*Ao,DC=Ao*Ao*Ao;function ov(e){if(e instanceof zi)return new zi(e.l,e.a,e.b,e.opacity);if(e instanceof hr)return av(e);e instanceof Ye||(e=lp(e));var t=cp(e.r),n=cp(e.g),i=cp(e.b),r=sp((.2225045*t+.7168786*n+.0606169*i)/nv),s,o;return t===n&&n===i?s=o=r:(s=sp((.4360747*t+.3850649*n+.1430804*i)/ev),o=sp((.0139322*t+.0971045*n+.7141733*i)/iv)),new zi(116*r-16,500*(s-r),200*(r-o),e.opacity)}function Jl(e,t,n,i){return arguments.length===1?ov(e):new zi(e,t,n,i??1)}function zi(e,t,n,i){this.l=+e,this.a=+t,this.b=+n,this.opacity=+i}Co(zi,Jl,Qa(Xr,{brighter(e){return new zi(this.l+Yl*(e??1),this.a,this.b,this.opacity)},darker(e){return new zi(this.l-Yl*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=ev*op(t),e=nv*op(e),n=iv*op(n),new Ye(ap(3.1338561*t-1.6168667*e-.4906146*n),ap(-.9787684*t+1.9161415*e+.033454*n),ap(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function sp(e){return e>DC?Math.pow(e,1/3):e/sv+rv}function op(e){return e>Ao?e*e*e:sv*(e-rv)}function ap(e){return 255*(e<=.0031308?12.92*e:1.055*Math.pow(e,1/2.4)-.055)}function cp(e){return(e/=255)<=.04045?e/12.92:Math.pow((e+.055)/1.055,2.4)}function UC(e){if(e instanceof hr)return new hr(e.h,e.c,e.l,e.opacity);if(e instanceof zi||(e=ov(e)),e.a===0&&e.b===0)return new hr(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*tv;return new hr(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Kl(e,t,n,i){return arguments.length===1?UC(e):new hr(e,t,n,i??1)}function hr(e,t,n,i){this.h=+e,this.c=+t,this.l=+n,this.opacity=+i}function av(e){if(isNaN(e.h))return new zi(e.l,0,0,e.opacity);var t=e.h*Qx;return new zi(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}Co(hr,Kl,Qa(Xr,{brighter(e){return new hr(this.h,this.c,this.l+Yl*(e??1),this.opacity)},darker(e){return new hr(this.h,this.c,this.l-Yl*(e??1),this.opacity)},rgb(){return av(this).rgb()}}));var cv=-.14861,up=1.78277,fp=-.29227,jl=-.90649,ja=1.97294,Zx=ja*jl,Jx=ja*up,Kx=up*fp-jl*cv;function FC(e){if(e instanceof Rs)return new Rs(e.h,e.s,e.l,e.opacity);e instanceof Ye||(e=lp(e));var t=e.r/255,n=e.g/255,i=e.b/255,r=(Kx*i+Zx*t-Jx*n)/(Kx+Zx-Jx),s=i-r,o=(ja*(n-r)-fp*s)/jl,a=Math.sqrt(o*o+s*s)/(ja*r*(1-r)),c=a?Math.atan2(o,s)*tv-120:NaN;return new Rs(c<0?c+360:c,a,r,e.opacity)}function ni(e,t,n,i){return arguments.length===1?FC(e):new Rs(e,t,n,i??1)}function Rs(e,t,n,i){this.h=+e,this.s=+t,this.l=+n,this.opacity=+i}Co(Rs,ni,Qa(Xr,{brighter(e){return e=e==null?Eo:Math.pow(Eo,e),new Rs(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?Is:Math.pow(Is,e),new Rs(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*Qx,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),i=Math.cos(e),r=Math.sin(e);return new Ye(255*(t+n*(cv*i+up*r)),255*(t+n*(fp*i+jl*r)),255*(t+n*(ja*i)),this.opacity)}}));function fv(e,t,n,i,r){var s=e*e,o=s*e;return((1-3*e+3*s-o)*t+(4-6*s+3*o)*n+(1+3*e+3*s-3*o)*i+o*r)/6}function OC(e){var t=e.length-1;return function(n){var i=n<=0?n=0:n>=1?(n=1,t-1):Math.floor(n*t),r=e[i],s=e[i+1],o=i>0?e[i-1]:2*r-s,a=i<t-1?e[i+2]:2*s-r;return fv((n-i/t)*t,o,r,s,a)}}function BC(e){var t=e.length;return function(n){var i=Math.floor(((n%=1)<0?++n:n)*t),r=e[(i+t-1)%t],s=e[i%t],o=e[(i+1)%t],a=e[(i+2)%t];return fv((n-i/t)*t,r,s,o,a)}}var tu=e=>()=>e;function hv(e,t){return function(n){return e+n*t}}function kC(e,t,n){return e=Math.pow(e,n),t=Math.pow(t,n)-e,n=1/n,function(i){return Math.pow(e+i*t,n)}}function mp(e,t){var n=t-e;return n?hv(e,n>180||n<-180?n-360*Math.round(n/360):n):tu(isNaN(e)?t:e)}function zC(e){return(e=+e)==1?Ze:function(t,n){return n-t?kC(t,n,e):tu(isNaN(t)?n:t)}}function Ze(e,t){var n=t-e;return n?hv(e,n):tu(isNaN(e)?t:e)}var Ps=(function e(t){var n=zC(t);function i(r,s){var o=n((r=wi(r)).r,(s=wi(s)).r),a=n(r.g,s.g),c=n(r.b,s.b),l=Ze(r.opacity,s.opacity);return function(u){return r.r=o(u),r.g=a(u),r.b=c(u),r.opacity=l(u),r+""}}return i.gamma=e,i})(1);function dv(e){return function(t){var n=t.length,i=new Array(n),r=new Array(n),s=new Array(n),o,a;for(o=0;o<n;++o)a=wi(t[o]),i[o]=a.r||0,r[o]=a.g||0,s[o]=a.b||0;return i=e(i),r=e(r),s=e(s),a.opacity=1,function(c){return a.r=i(c),a.g=r(c),a.b=s(c),a+""}}}var pv=dv(OC),u6=dv(BC);function GC(e,t){t||(t=[]);var n=e?Math.min(t.length,e.length):0,i=t.slice(),r;return function(s){for(r=0;r<n;++r)i[r]=e[r]*(1-s)+t[r]*s;return i}}function VC(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function HC(e,t){var n=t?t.length:0,i=e?Math.min(n,e.length):0,r=new Array(i),s=new Array(n),o;for(o=0;o<i;++o)r[o]=Io(e[o],t[o]);for(;o<n;++o)s[o]=t[o];return function(a){for(o=0;o<i;++o)s[o]=r[o](a);return s}}function WC(e,t){var n=new Date;return e=+e,t=+t,function(i){return n.setTime(e*(1-i)+t*i),n}}function Oe(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function XC(e,t){var n={},i={},r;(e===null||typeof e!="object")&&(e={}),(t===null||typeof t!="object")&&(t={});for(r in t)r in e?n[r]=Io(e[r],t[r]):i[r]=t[r];return function(s){for(r in n)i[r]=n[r](s);return i}}var dp=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,hp=new RegExp(dp.source,"g");function $C(e){return function(){return e}}function qC(e){return function(t){return e(t)+""}}function YC(e,t){var n=dp.lastIndex=hp.lastIndex=0,i,r,s,o=-1,a=[],c=[];for(e=e+"",t=t+"";(i=dp.exec(e))&&(r=hp.exec(t));)(s=r.index)>n&&(s=t.slice(n,s),a[o]?a[o]+=s:a[++o]=s),(i=i[0])===(r=r[0])?a[o]?a[o]+=r:a[++o]=r:(a[++o]=null,c.push({i:o,x:Oe(i,r)})),n=hp.lastIndex;return n<t.length&&(s=t.slice(n),a[o]?a[o]+=s:a[++o]=s),a.length<2?c[0]?qC(c[0].x):$C(t):(t=c.length,function(l){for(var u=0,h;u<t;++u)a[(h=c[u]).i]=h.x(l);return a.join("")})}function Io(e,t){var n=typeof t,i;return t==null||n==="boolean"?tu(t):(n==="number"?Oe:n==="string"?(i=Ro(t))?(t=i,Ps):YC:t instanceof Ro?Ps:t instanceof Date?WC:VC(t)?GC:Array.isArray(t)?HC:typeof t.valueOf!="function"&&typeof t.toString!="function"||isNaN(t)?XC:Oe)(e,t)}function tc(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var lv=180/Math.PI,pp={translateX:0,translateY:0,rotate:0,skewX:0,scaleX:1,scaleY:1};function mv(e,t,n,i,r,s){var o,a,c;return(o=Math.sqrt(e*e+t*t))&&(e/=o,t/=o),(c=e*n+t*i)&&(n-=e*c,i-=t*c),(a=Math.sqrt(n*n+i*i))&&(n/=a,i/=a,c/=a),e*i<t*n&&(e=-e,t=-t,c=-c,o=-o),{translateX:r,translateY:s,rotate:Math.atan2(t,e)*lv,skewX:Math.atan(c)*lv,scaleX:o,scaleY:a}}var Ql;function ZC(e){let t=new(typeof DOMMatrix=="function"?DOMMatrix:WebKitCSSMatrix)(e+"");return t.isIdentity?pp:mv(t.a,t.b,t.c,t.d,t.e,t.f)}function JC(e){return e==null||(Ql||(Ql=document.createElementNS("http://www.w3.org/2000/svg","g")),Ql.setAttribute("transform",e),!(e=Ql.transform.baseVal.consolidate()))?pp:(e=e.matrix,mv(e.a,e.b,e.c,e.d,e.e,e.f))}function gv(e,t,n,i){function r(l){return l.length?l.pop()+" ":""}function s(l,u,h,f,d,p){if(l!==h||u!==f){var _=d.push("translate(",null,t,null,n);p.push({i:_-4,x:Oe(l,h)},{i:_-2,x:Oe(u,f)})}else(h||f)&&d.push("translate("+h+t+f+n)}function o(l,u,h,f){l!==u?(l-u>180?u+=360:u-l>180&&(l+=360),f.push({i:h.push(r(h)+"rotate(",null,i)-2,x:Oe(l,u)})):u&&h.push(r(h)+"rotate("+u+i)}function a(l,u,h,f){l!==u?f.push({i:h.push(r(h)+"skewX(",null,i)-2,x:Oe(l,u)}):u&&h.push(r(h)+"skewX("+u+i)}function c(l,u,h,f,d,p){if(l!==h||u!==f){var _=d.push(r(d)+"scale(",null,",",null,")");p.push({i:_-4,x:Oe(l,h)},{i:_-2,x:Oe(u,f)})}else(h!==1||f!==1)&&d.push(r(d)+"scale("+h+","+f+")")}return function(l,u){var h=[],f=[];return l=e(l),u=e(u),s(l.translateX,l.translateY,u.translateX,u.translateY,h,f),o(l.rotate,u.rotate,h,f),a(l.skewX,u.skewX,h,f),c(l.scaleX,l.scaleY,u.scaleX,u.scaleY,h,f),l=u=null,function(d){for(var p=-1,_=f.length,m;++p<_;)h[(m=f[p]).i]=m.x(d);return h.join("")}}}var f6=gv(ZC,"px, ","px)","deg)"),h6=gv(JC,", ",")",")"),KC=1e-12;function uv(e){return((e=Math.exp(e))+1/e)/2}function jC(e){return((e=Math.exp(e))-1/e)/2}function QC(e){return((e=Math.exp(2*e))-1)/(e+1)}var d6=(function e(t,n,i){function r(s,o){var a=s[0],c=s[1],l=s[2],u=o[0],h=o[1],f=o[2],d=u-a,p=h-c,_=d*d+p*p,m,g;if(_<KC)g=Math.log(f/l)/t,m=function(y){return[a+y*d,c+y*p,l*Math.exp(t*y*g)]};else{var v=Math.sqrt(_),S=(f*f-l*l+i*_)/(2*l*n*v),x=(f*f-l*l-i*_)/(2*f*n*v),w=Math.log(Math.sqrt(S*S+1)-S),M=Math.log(Math.sqrt(x*x+1)-x);g=(M-w)/t,m=function(y){var b=y*g,R=uv(w),C=l/(n*v)*(R*QC(t*b+w)-jC(w));return[a+C*d,c+C*p,l*R/uv(t*b+w)]}}return m.duration=Math.abs(g)*1e3*t/Math.SQRT2,m}return r.rho=function(s){var o=Math.max(.001,+s),a=o*o,c=a*a;return e(o,a,c)},r})(Math.SQRT2,2,4);function _v(e){return function(t,n){var i=e((t=Zl(t)).h,(n=Zl(n)).h),r=Ze(t.s,n.s),s=Ze(t.l,n.l),o=Ze(t.opacity,n.opacity);return function(a){return t.h=i(a),t.s=r(a),t.l=s(a),t.opacity=o(a),t+""}}}var yv=_v(mp),p6=_v(Ze);function xv(e,t){var n=Ze((e=Jl(e)).l,(t=Jl(t)).l),i=Ze(e.a,t.a),r=Ze(e.b,t.b),s=Ze(e.opacity,t.opacity);return function(o){return e.l=n(o),e.a=i(o),e.b=r(o),e.opacity=s(o),e+""}}function vv(e){return function(t,n){var i=e((t=Kl(t)).h,(n=Kl(n)).h),r=Ze(t.c,n.c),s=Ze(t.l,n.l),o=Ze(t.opacity,n.opacity);return function(a){return t.h=i(a),t.c=r(a),t.l=s(a),t.opacity=o(a),t+""}}}var bv=vv(mp),m6=vv(Ze);function Mv(e){return(function t(n){n=+n;function i(r,s){var o=e((r=ni(r)).h,(s=ni(s)).h),a=Ze(r.s,s.s),c=Ze(r.l,s.l),l=Ze(r.opacity,s.opacity);return function(u){return r.h=o(u),r.s=a(u),r.l=c(Math.pow(u,n)),r.opacity=l(u),r+""}}return i.gamma=t,i})(1)}var g6=Mv(mp),eu=Mv(Ze);function $r(e,t){t===void 0&&(t=e,e=Io);for(var n=0,i=t.length-1,r=t[0],s=new Array(i<0?0:i);n<i;)s[n]=e(r,r=t[++n]);return function(o){var a=Math.max(0,Math.min(i-1,Math.floor(o*=i)));return s[a](o-a)}}function xn(e,t){for(var n=new Array(t),i=0;i<t;++i)n[i]=e(i/(t-1));return n}var ec=Math.PI,gp=2*ec,Ls=1e-6,tR=gp-Ls;function Sv(e){this._+=e[0];for(let t=1,n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function eR(e){let t=Math.floor(e);if(!(t>=0))throw new Error(`invalid digits: ${e}`);if(t>15)return Sv;let n=10**t;return function(i){this._+=i[0];for(let r=1,s=i.length;r<s;++r)this._+=Math.round(arguments[r]*n)/n+i[r]}}function wv(e,t,n,i){return e===n&&t===i}function nR(e){let t=Math.floor(e);if(!(t<=15))return wv;let n=10**t,i=function(r){return Math.round(r*n)};return function(r,s,o,a){return i(r)===i(o)&&i(s)===i(a)}}var Ns=class{constructor(t){this._x0=this._y0=this._x1=this._y1=null,this._="",this._append=t==null?Sv:eR(t),this._equal=t==null?wv:nR(t)}moveTo(t,n){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}`}closePath(){this._x1!==null&&(this._x1=this._x0,this._y1=this._y0,this._append`Z`)}lineTo(t,n){this._append`L${this._x1=+t},${this._y1=+n}`}quadraticCurveTo(t,n,i,r){this._append`Q${+t},${+n},${this._x1=+i},${this._y1=+r}`}bezierCurveTo(t,n,i,r,s,o){this._append`C${+t},${+n},${+i},${+r},${this._x1=+s},${this._y1=+o}`}arcTo(t,n,i,r,s){if(t=+t,n=+n,i=+i,r=+r,s=+s,s<0)throw new Error(`negative radius: ${s}`);let o=this._x1,a=this._y1,c=i-t,l=r-n,u=o-t,h=a-n,f=u*u+h*h;if(this._x1===null)this._append`M${this._x1=t},${this._y1=n}`;else if(f>Ls)if(!(Math.abs(h*c-l*u)>Ls)||!s)this._append`L${this._x1=t},${this._y1=n}`;else{let d=i-o,p=r-a,_=c*c+l*l,m=d*d+p*p,g=Math.sqrt(_),v=Math.sqrt(f),S=s*Math.tan((ec-Math.acos((_+f-m)/(2*g*v)))/2),x=S/v,w=S/g;Math.abs(x-1)>Ls&&this._append`L${t+x*u},${n+x*h}`,this._append`A${s},${s},0,0,${+(h*d>u*p)},${this._x1=t+w*c},${this._y1=n+w*l}`}}arc(t,n,i,r,s,o){if(t=+t,n=+n,i=+i,o=!!o,i<0)throw new Error(`negative radius: ${i}`);let a=i*Math.cos(r),c=i*Math.sin(r),l=t+a,u=n+c,h=1^o,f=o?r-s:s-r;if(this._x1===null?this._append`M${l},${u}`:(Math.abs(this._x1-l)>Ls||Math.abs(this._y1-u)>Ls)&&this._append`L${l},${u}`,!!i){if(f<0&&(f=f%gp+gp),f>tR)this._append`A${i},${i},0,1,${h},${t-a},${n-c}A${i},${i},0,1,${h},${this._x1=l},${this._y1=u}`;else if(f>Ls){let d=t+i*Math.cos(s),p=n+i*Math.sin(s);if(f>=ec&&this._equal(l,u,d,p)){f/=2;let _=r+f;this._append`A${i},${i},0,${+(f>=ec)},${h},${t+i*Math.cos(_)},${n+i*Math.sin(_)}`}this._append`A${i},${i},0,${+(f>=ec)},${h},${this._x1=d},${this._y1=p}`}}}rect(t,n,i,r){this._append`M${this._x0=this._x1=+t},${this._y0=this._y1=+n}h${i=+i}v${+r}h${-i}Z`}toString(){return this._}};function iR(){return new Ns}iR.prototype=Ns.prototype;function nc(e=3){return new Ns(+e)}function rR(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString("en").replace(/,/g,""):e.toString(10)}function iu(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf("e"),i=e.slice(0,n);return[i.length>1?i[0]+i.slice(2):i,+e.slice(n+1)]}function Po(e){return e=iu(Math.abs(e)),e?e[1]:NaN}function sR(e,t){return function(n,i){for(var r=n.length,s=[],o=0,a=e[0],c=0;r>0&&a>0&&(c+a+1>i&&(a=Math.max(1,i-c)),s.push(n.substring(r-=a,r+a)),!((c+=a+1)>i));)a=e[o=(o+1)%e.length];return s.reverse().join(t)}}function oR(e){return function(t){return t.replace(/[0-9]/g,function(n){return e[+n]})}}var aR=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function Lo(e){if(!(t=aR.exec(e)))throw new Error("invalid format: "+e);var t;return new _p({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}Lo.prototype=_p.prototype;function _p(e){this.fill=e.fill===void 0?" ":e.fill+"",this.align=e.align===void 0?">":e.align+"",this.sign=e.sign===void 0?"-":e.sign+"",this.symbol=e.symbol===void 0?"":e.symbol+"",this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?"":e.type+""}_p.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?"0":"")+(this.width===void 0?"":Math.max(1,this.width|0))+(this.comma?",":"")+(this.precision===void 0?"":"."+Math.max(0,this.precision|0))+(this.trim?"~":"")+this.type};function cR(e){t:for(var t=e.length,n=1,i=-1,r;n<t;++n)switch(e[n]){case".":i=r=n;break;case"0":i===0&&(i=n),r=n;break;default:if(!+e[n])break t;i>0&&(i=0);break}return i>0?e.slice(0,i)+e.slice(r+1):e}var ru;function lR(e,t){var n=iu(e,t);if(!n)return ru=void 0,e.toPrecision(t);var i=n[0],r=n[1],s=r-(ru=Math.max(-8,Math.min(8,Math.floor(r/3)))*3)+1,o=i.length;return s===o?i:s>o?i+new Array(s-o+1).join("0"):s>0?i.slice(0,s)+"."+i.slice(s):"0."+new Array(1-s).join("0")+iu(e,Math.max(0,t+s-1))[0]}function Tv(e,t){var n=iu(e,t);if(!n)return e+"";var i=n[0],r=n[1];return r<0?"0."+new Array(-r).join("0")+i:i.length>r+1?i.slice(0,r+1)+"."+i.slice(r+1):i+new Array(r-i.length+2).join("0")}var Av={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+"",d:rR,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Tv(e*100,t),r:Tv,s:lR,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function Ev(e){return e}var Cv=Array.prototype.map,Rv=["y","z","a","f","p","n","\xB5","m","","k","M","G","T","P","E","Z","Y"];function uR(e){var t=e.grouping===void 0||e.thousands===void 0?Ev:sR(Cv.call(e.grouping,Number),e.thousands+""),n=e.currency===void 0?"":e.currency[0]+"",i=e.currency===void 0?"":e.currency[1]+"",r=e.decimal===void 0?".":e.decimal+"",s=e.numerals===void 0?Ev:oR(Cv.call(e.numerals,String)),o=e.percent===void 0?"%":e.percent+"",a=e.minus===void 0?"\u2212":e.minus+"",c=e.nan===void 0?"NaN":e.nan+"";function l(h,f){h=Lo(h);var d=h.fill,p=h.align,_=h.sign,m=h.symbol,g=h.zero,v=h.width,S=h.comma,x=h.precision,w=h.trim,M=h.type;M==="n"?(S=!0,M="g"):Av[M]||(x===void 0&&(x=12),w=!0,M="g"),(g||d==="0"&&p==="=")&&(g=!0,d="0",p="=");var y=(f&&f.prefix!==void 0?f.prefix:"")+(m==="$"?n:m==="#"&&/[boxX]/.test(M)?"0"+M.toLowerCase():""),b=(m==="$"?i:/[%p]/.test(M)?o:"")+(f&&f.suffix!==void 0?f.suffix:""),R=Av[M],C=/[defgprs%]/.test(M);x=x===void 0?6:/[gprs]/.test(M)?Math.max(1,Math.min(21,x)):Math.max(0,Math.min(20,x));function E(N){var B=y,I=b,L,k,D;if(M==="c")I=R(N)+I,N="";else{N=+N;var Y=N<0||1/N<0;if(N=isNaN(N)?c:R(Math.abs(N),x),w&&(N=cR(N)),Y&&+N==0&&_!=="+"&&(Y=!1),B=(Y?_==="("?_:a:_==="-"||_==="("?"":_)+B,I=(M==="s"&&!isNaN(N)&&ru!==void 0?Rv[8+ru/3]:"")+I+(Y&&_==="("?")":""),C){for(L=-1,k=N.length;++L<k;)if(D=N.charCodeAt(L),48>D||D>57){I=(D===46?r+N.slice(L+1):N.slice(L))+I,N=N.slice(0,L);break}}}S&&!g&&(N=t(N,1/0));var F=B.length+N.length+I.length,G=F<v?new Array(v-F+1).join(d):"";switch(S&&g&&(N=t(G+N,G.length?v-I.length:1/0),G=""),p){case"<":N=B+N+I+G;break;case"=":N=B+G+N+I;break;case"^":N=G.slice(0,F=G.length>>1)+B+N+I+G.slice(F);break;default:N=G+B+N+I;break}return s(N)}return E.toString=function(){return h+""},E}function u(h,f){var d=Math.max(-8,Math.min(8,Math.floor(Po(f)/3)))*3,p=Math.pow(10,-d),_=l((h=Lo(h),h.type="f",h),{suffix:Rv[8+d/3]});return function(m){return _(p*m)}}return{format:l,formatPrefix:u}}var nu,Gi,yp;fR({thousands:",",grouping:[3],currency:["$",""]});function fR(e){return nu=uR(e),Gi=nu.format,yp=nu.formatPrefix,nu}function Iv(e){return Math.max(0,-Po(Math.abs(e)))}function Pv(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(Po(t)/3)))*3-Po(Math.abs(e)))}function Lv(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,Po(t)-Po(e))+1}var Wt=1e-6,Kv=1e-12,jt=Math.PI,Re=jt/2,Nv=jt/4,Gn=jt*2,vn=180/jt,Ce=jt/180,le=Math.abs,Fo=Math.atan,pr=Math.atan2,Kt=Math.cos;var jv=Math.exp;var fu=Math.log,xp=Math.pow,Xt=Math.sin,ri=Math.sign||function(e){return e>0?1:e<0?-1:0},Pn=Math.sqrt,kp=Math.tan;function Qv(e){return e>1?0:e<-1?jt:Math.acos(e)}function oi(e){return e>1?Re:e<-1?-Re:Math.asin(e)}function si(){}function hu(e,t){e&&Uv.hasOwnProperty(e.type)&&Uv[e.type](e,t)}var Dv={Feature:function(e,t){hu(e.geometry,t)},FeatureCollection:function(e,t){for(var n=e.features,i=-1,r=n.length;++i<r;)hu(n[i].geometry,t)}},Uv={Sphere:function(e,t){t.sphere()},Point:function(e,t){e=e.coordinates,t.point(e[0],e[1],e[2])},MultiPoint:function(e,t){for(var n=e.coordinates,i=-1,r=n.length;++i<r;)e=n[i],t.point(e[0],e[1],e[2])},LineString:function(e,t){wp(e.coordinates,t,0)},MultiLineString:function(e,t){for(var n=e.coordinates,i=-1,r=n.length;++i<r;)wp(n[i],t,0)},Polygon:function(e,t){Fv(e.coordinates,t)},MultiPolygon:function(e,t){for(var n=e.coordinates,i=-1,r=n.length;++i<r;)Fv(n[i],t)},GeometryCollection:function(e,t){for(var n=e.geometries,i=-1,r=n.length;++i<r;)hu(n[i],t)}};function wp(e,t,n){var i=-1,r=e.length-n,s;for(t.lineStart();++i<r;)s=e[i],t.point(s[0],s[1],s[2]);t.lineEnd()}function Fv(e,t){var n=-1,i=e.length;for(t.polygonStart();++n<i;)wp(e[n],t,1);t.polygonEnd()}function qr(e,t){e&&Dv.hasOwnProperty(e.type)?Dv[e.type](e,t):hu(e,t)}var b6=new Qn,M6=new Qn;function Tp(e){return[pr(e[1],e[0]),oi(e[2])]}function Do(e){var t=e[0],n=e[1],i=Kt(n);return[i*Kt(t),i*Xt(t),Xt(n)]}function su(e,t){return e[0]*t[0]+e[1]*t[1]+e[2]*t[2]}function du(e,t){return[e[1]*t[2]-e[2]*t[1],e[2]*t[0]-e[0]*t[2],e[0]*t[1]-e[1]*t[0]]}function vp(e,t){e[0]+=t[0],e[1]+=t[1],e[2]+=t[2]}function ou(e,t){return[e[0]*t,e[1]*t,e[2]*t]}function Ap(e){var t=Pn(e[0]*e[0]+e[1]*e[1]+e[2]*e[2]);e[0]/=t,e[1]/=t,e[2]/=t}function Ep(e,t){function n(i,r){return i=e(i,r),t(i[0],i[1])}return e.invert&&t.invert&&(n.invert=function(i,r){return i=t.invert(i,r),i&&e.invert(i[0],i[1])}),n}function Cp(e,t){return le(e)>jt&&(e-=Math.round(e/Gn)*Gn),[e,t]}Cp.invert=Cp;function tb(e,t,n){return(e%=Gn)?t||n?Ep(Bv(e),kv(t,n)):Bv(e):t||n?kv(t,n):Cp}function Ov(e){return function(t,n){return t+=e,le(t)>jt&&(t-=Math.round(t/Gn)*Gn),[t,n]}}function Bv(e){var t=Ov(e);return t.invert=Ov(-e),t}function kv(e,t){var n=Kt(e),i=Xt(e),r=Kt(t),s=Xt(t);function o(a,c){var l=Kt(c),u=Kt(a)*l,h=Xt(a)*l,f=Xt(c),d=f*n+u*i;return[pr(h*r-d*s,u*n-f*i),oi(d*r+h*s)]}return o.invert=function(a,c){var l=Kt(c),u=Kt(a)*l,h=Xt(a)*l,f=Xt(c),d=f*r-h*s;return[pr(h*r+f*s,u*n+d*i),oi(d*n-u*i)]},o}function hR(e){e=tb(e[0]*Ce,e[1]*Ce,e.length>2?e[2]*Ce:0);function t(n){return n=e(n[0]*Ce,n[1]*Ce),n[0]*=vn,n[1]*=vn,n}return t.invert=function(n){return n=e.invert(n[0]*Ce,n[1]*Ce),n[0]*=vn,n[1]*=vn,n},t}function dR(e,t,n,i,r,s){if(n){var o=Kt(t),a=Xt(t),c=i*n;r==null?(r=t+i*Gn,s=t-c/2):(r=zv(o,r),s=zv(o,s),(i>0?r<s:r>s)&&(r+=i*Gn));for(var l,u=r;i>0?u>s:u<s;u-=c)l=Tp([o,-a*Kt(u),-a*Xt(u)]),e.point(l[0],l[1])}}function zv(e,t){t=Do(t),t[0]-=e,Ap(t);var n=Qv(-t[1]);return((-t[2]<0?-n:n)+Gn-Wt)%Gn}function eb(){var e=[],t;return{point:function(n,i,r){t.push([n,i,r])},lineStart:function(){e.push(t=[])},lineEnd:si,rejoin:function(){e.length>1&&e.push(e.pop().concat(e.shift()))},result:function(){var n=e;return e=[],t=null,n}}}function uu(e,t){return le(e[0]-t[0])<Wt&&le(e[1]-t[1])<Wt}function au(e,t,n,i){this.x=e,this.z=t,this.o=n,this.e=i,this.v=!1,this.n=this.p=null}function nb(e,t,n,i,r){var s=[],o=[],a,c;if(e.forEach(function(p){if(!((_=p.length-1)<=0)){var _,m=p[0],g=p[_],v;if(uu(m,g)){if(!m[2]&&!g[2]){for(r.lineStart(),a=0;a<_;++a)r.point((m=p[a])[0],m[1]);r.lineEnd();return}g[0]+=2*Wt}s.push(v=new au(m,p,null,!0)),o.push(v.o=new au(m,null,v,!1)),s.push(v=new au(g,p,null,!1)),o.push(v.o=new au(g,null,v,!0))}}),!!s.length){for(o.sort(t),Gv(s),Gv(o),a=0,c=o.length;a<c;++a)o[a].e=n=!n;for(var l=s[0],u,h;;){for(var f=l,d=!0;f.v;)if((f=f.n)===l)return;u=f.z,r.lineStart();do{if(f.v=f.o.v=!0,f.e){if(d)for(a=0,c=u.length;a<c;++a)r.point((h=u[a])[0],h[1]);else i(f.x,f.n.x,1,r);f=f.n}else{if(d)for(u=f.p.z,a=u.length-1;a>=0;--a)r.point((h=u[a])[0],h[1]);else i(f.x,f.p.x,-1,r);f=f.p}f=f.o,u=f.z,d=!d}while(!f.v);r.lineEnd()}}}function Gv(e){if(t=e.length){for(var t,n=0,i=e[0],r;++n<t;)i.n=r=e[n],r.p=i,i=r;i.n=r=e[0],r.p=i}}function bp(e){return le(e[0])<=jt?e[0]:ri(e[0])*((le(e[0])+jt)%Gn-jt)}function pR(e,t){var n=bp(t),i=t[1],r=Xt(i),s=[Xt(n),-Kt(n),0],o=0,a=0,c=new Qn;r===1?i=Re+Wt:r===-1&&(i=-Re-Wt);for(var l=0,u=e.length;l<u;++l)if(f=(h=e[l]).length)for(var h,f,d=h[f-1],p=bp(d),_=d[1]/2+Nv,m=Xt(_),g=Kt(_),v=0;v<f;++v,p=x,m=M,g=y,d=S){var S=h[v],x=bp(S),w=S[1]/2+Nv,M=Xt(w),y=Kt(w),b=x-p,R=b>=0?1:-1,C=R*b,E=C>jt,N=m*M;if(c.add(pr(N*R*Xt(C),g*y+N*Kt(C))),o+=E?b+R*Gn:b,E^p>=n^x>=n){var B=du(Do(d),Do(S));Ap(B);var I=du(s,B);Ap(I);var L=(E^b>=0?-1:1)*oi(I[2]);(i>L||i===L&&(B[0]||B[1]))&&(a+=E^b>=0?1:-1)}}return(o<-Wt||o<Wt&&c<-Kv)^a&1}function ib(e,t,n,i){return function(r){var s=t(r),o=eb(),a=t(o),c=!1,l,u,h,f={point:d,lineStart:_,lineEnd:m,polygonStart:function(){f.point=g,f.lineStart=v,f.lineEnd=S,u=[],l=[]},polygonEnd:function(){f.point=d,f.lineStart=_,f.lineEnd=m,u=Kd(u);var x=pR(l,i);u.length?(c||(r.polygonStart(),c=!0),nb(u,gR,x,n,r)):x&&(c||(r.polygonStart(),c=!0),r.lineStart(),n(null,null,1,r),r.lineEnd()),c&&(r.polygonEnd(),c=!1),u=l=null},sphere:function(){r.polygonStart(),r.lineStart(),n(null,null,1,r),r.lineEnd(),r.polygonEnd()}};function d(x,w){e(x,w)&&r.point(x,w)}function p(x,w){s.point(x,w)}function _(){f.point=p,s.lineStart()}function m(){f.point=d,s.lineEnd()}function g(x,w){h.push([x,w]),a.point(x,w)}function v(){a.lineStart(),h=[]}function S(){g(h[0][0],h[0][1]),a.lineEnd();var x=a.clean(),w=o.result(),M,y=w.length,b,R,C;if(h.pop(),l.push(h),h=null,!!y){if(x&1){if(R=w[0],(b=R.length-1)>0){for(c||(r.polygonStart(),c=!0),r.lineStart(),M=0;M<b;++M)r.point((C=R[M])[0],C[1]);r.lineEnd()}return}y>1&&x&2&&w.push(w.pop().concat(w.shift())),u.push(w.filter(mR))}}return f}}function mR(e){return e.length>1}function gR(e,t){return((e=e.x)[0]<0?e[1]-Re-Wt:Re-e[1])-((t=t.x)[0]<0?t[1]-Re-Wt:Re-t[1])}var Vv=ib(function(){return!0},_R,xR,[-jt,-Re]);function _R(e){var t=NaN,n=NaN,i=NaN,r;return{lineStart:function(){e.lineStart(),r=1},point:function(s,o){var a=s>0?jt:-jt,c=le(s-t);le(c-jt)<Wt?(e.point(t,n=(n+o)/2>0?Re:-Re),e.point(i,n),e.lineEnd(),e.lineStart(),e.point(a,n),e.point(s,n),r=0):i!==a&&c>=jt&&(le(t-i)<Wt&&(t-=i*Wt),le(s-a)<Wt&&(s-=a*Wt),n=yR(t,n,s,o),e.point(i,n),e.lineEnd(),e.lineStart(),e.point(a,n),r=0),e.point(t=s,n=o),i=a},lineEnd:function(){e.lineEnd(),t=n=NaN},clean:function(){return 2-r}}}function yR(e,t,n,i){var r,s,o=Xt(e-n);return le(o)>Wt?Fo((Xt(t)*(s=Kt(i))*Xt(n)-Xt(i)*(r=Kt(t))*Xt(e))/(r*s*o)):(t+i)/2}function xR(e,t,n,i){var r;if(e==null)r=n*Re,i.point(-jt,r),i.point(0,r),i.point(jt,r),i.point(jt,0),i.point(jt,-r),i.point(0,-r),i.point(-jt,-r),i.point(-jt,0),i.point(-jt,r);else if(le(e[0]-t[0])>Wt){var s=e[0]<t[0]?jt:-jt;r=n*s/2,i.point(-s,r),i.point(0,r),i.point(s,r)}else i.point(t[0],t[1])}function vR(e){var t=Kt(e),n=2*Ce,i=t>0,r=le(t)>Wt;function s(u,h,f,d){dR(d,e,n,f,u,h)}function o(u,h){return Kt(u)*Kt(h)>t}function a(u){var h,f,d,p,_;return{lineStart:function(){p=d=!1,_=1},point:function(m,g){var v=[m,g],S,x=o(m,g),w=i?x?0:l(m,g):x?l(m+(m<0?jt:-jt),g):0;if(!h&&(p=d=x)&&u.lineStart(),x!==d&&(S=c(h,v),(!S||uu(h,S)||uu(v,S))&&(v[2]=1)),x!==d)_=0,x?(u.lineStart(),S=c(v,h),u.point(S[0],S[1])):(S=c(h,v),u.point(S[0],S[1],2),u.lineEnd()),h=S;else if(r&&h&&i^x){var M;!(w&f)&&(M=c(v,h,!0))&&(_=0,i?(u.lineStart(),u.point(M[0][0],M[0][1]),u.point(M[1][0],M[1][1]),u.lineEnd()):(u.point(M[1][0],M[1][1]),u.lineEnd(),u.lineStart(),u.point(M[0][0],M[0][1],3)))}x&&(!h||!uu(h,v))&&u.point(v[0],v[1]),h=v,d=x,f=w},lineEnd:function(){d&&u.lineEnd(),h=null},clean:function(){return _|(p&&d)<<1}}}function c(u,h,f){var d=Do(u),p=Do(h),_=[1,0,0],m=du(d,p),g=su(m,m),v=m[0],S=g-v*v;if(!S)return!f&&u;var x=t*g/S,w=-t*v/S,M=du(_,m),y=ou(_,x),b=ou(m,w);vp(y,b);var R=M,C=su(y,R),E=su(R,R),N=C*C-E*(su(y,y)-1);if(!(N<0)){var B=Pn(N),I=ou(R,(-C-B)/E);if(vp(I,y),I=Tp(I),!f)return I;var L=u[0],k=h[0],D=u[1],Y=h[1],F;k<L&&(F=L,L=k,k=F);var G=k-L,W=le(G-jt)<Wt,nt=W||G<Wt;if(!W&&Y<D&&(F=D,D=Y,Y=F),nt?W?D+Y>0^I[1]<(le(I[0]-L)<Wt?D:Y):D<=I[1]&&I[1]<=Y:G>jt^(L<=I[0]&&I[0]<=k)){var ct=ou(R,(-C+B)/E);return vp(ct,y),[I,Tp(ct)]}}}function l(u,h){var f=i?e:jt-e,d=0;return u<-f?d|=1:u>f&&(d|=2),h<-f?d|=4:h>f&&(d|=8),d}return ib(o,a,s,i?[0,-e]:[-jt,e-jt])}function bR(e,t,n,i,r,s){var o=e[0],a=e[1],c=t[0],l=t[1],u=0,h=1,f=c-o,d=l-a,p;if(p=n-o,!(!f&&p>0)){if(p/=f,f<0){if(p<u)return;p<h&&(h=p)}else if(f>0){if(p>h)return;p>u&&(u=p)}if(p=r-o,!(!f&&p<0)){if(p/=f,f<0){if(p>h)return;p>u&&(u=p)}else if(f>0){if(p<u)return;p<h&&(h=p)}if(p=i-a,!(!d&&p>0)){if(p/=d,d<0){if(p<u)return;p<h&&(h=p)}else if(d>0){if(p>h)return;p>u&&(u=p)}if(p=s-a,!(!d&&p<0)){if(p/=d,d<0){if(p>h)return;p>u&&(u=p)}else if(d>0){if(p<u)return;p<h&&(h=p)}return u>0&&(e[0]=o+u*f,e[1]=a+u*d),h<1&&(t[0]=o+h*f,t[1]=a+h*d),!0}}}}}var ic=1e9,cu=-ic;function zp(e,t,n,i){function r(l,u){return e<=l&&l<=n&&t<=u&&u<=i}function s(l,u,h,f){var d=0,p=0;if(l==null||(d=o(l,h))!==(p=o(u,h))||c(l,u)<0^h>0)do f.point(d===0||d===3?e:n,d>1?i:t);while((d=(d+h+4)%4)!==p);else f.point(u[0],u[1])}function o(l,u){return le(l[0]-e)<Wt?u>0?0:3:le(l[0]-n)<Wt?u>0?2:1:le(l[1]-t)<Wt?u>0?1:0:u>0?3:2}function a(l,u){return c(l.x,u.x)}function c(l,u){var h=o(l,1),f=o(u,1);return h!==f?h-f:h===0?u[1]-l[1]:h===1?l[0]-u[0]:h===2?l[1]-u[1]:u[0]-l[0]}return function(l){var u=l,h=eb(),f,d,p,_,m,g,v,S,x,w,M,y={point:b,lineStart:N,lineEnd:B,polygonStart:C,polygonEnd:E};function b(L,k){r(L,k)&&u.point(L,k)}function R(){for(var L=0,k=0,D=d.length;k<D;++k)for(var Y=d[k],F=1,G=Y.length,W=Y[0],nt,ct,H=W[0],at=W[1];F<G;++F)nt=H,ct=at,W=Y[F],H=W[0],at=W[1],ct<=i?at>i&&(H-nt)*(i-ct)>(at-ct)*(e-nt)&&++L:at<=i&&(H-nt)*(i-ct)<(at-ct)*(e-nt)&&--L;return L}function C(){u=h,f=[],d=[],M=!0}function E(){var L=R(),k=M&&L,D=(f=Kd(f)).length;(k||D)&&(l.polygonStart(),k&&(l.lineStart(),s(null,null,1,l),l.lineEnd()),D&&nb(f,a,L,s,l),l.polygonEnd()),u=l,f=d=p=null}function N(){y.point=I,d&&d.push(p=[]),w=!0,x=!1,v=S=NaN}function B(){f&&(I(_,m),g&&x&&h.rejoin(),f.push(h.result())),y.point=b,x&&u.lineEnd()}function I(L,k){var D=r(L,k);if(d&&p.push([L,k]),w)_=L,m=k,g=D,w=!1,D&&(u.lineStart(),u.point(L,k));else if(D&&x)u.point(L,k);else{var Y=[v=Math.max(cu,Math.min(ic,v)),S=Math.max(cu,Math.min(ic,S))],F=[L=Math.max(cu,Math.min(ic,L)),k=Math.max(cu,Math.min(ic,k))];bR(Y,F,e,t,n,i)?(x||(u.lineStart(),u.point(Y[0],Y[1])),u.point(F[0],F[1]),D||u.lineEnd(),M=!1):D&&(u.lineStart(),u.point(L,k),M=!1)}v=L,S=k,x=D}return y}}var Rp=e=>e,Mp=new Qn,Ip=new Qn,rb,sb,Pp,Lp,dr={point:si,lineStart:si,lineEnd:si,polygonStart:function(){dr.lineStart=MR,dr.lineEnd=wR},polygonEnd:function(){dr.lineStart=dr.lineEnd=dr.point=si,Mp.add(le(Ip)),Ip=new Qn},result:function(){var e=Mp/2;return Mp=new Qn,e}};function MR(){dr.point=SR}function SR(e,t){dr.point=ob,rb=Pp=e,sb=Lp=t}function ob(e,t){Ip.add(Lp*e-Pp*t),Pp=e,Lp=t}function wR(){ob(rb,sb)}var Uo=1/0,pu=Uo,hc=-Uo,mu=hc,gu={point:TR,lineStart:si,lineEnd:si,polygonStart:si,polygonEnd:si,result:function(){var e=[[Uo,pu],[hc,mu]];return hc=mu=-(pu=Uo=1/0),e}};function TR(e,t){e<Uo&&(Uo=e),e>hc&&(hc=e),t<pu&&(pu=t),t>mu&&(mu=t)}var Np=0,Dp=0,rc=0,_u=0,yu=0,No=0,Up=0,Fp=0,sc=0,ab,cb,Vi,Hi,ii={point:Ds,lineStart:Hv,lineEnd:Wv,polygonStart:function(){ii.lineStart=CR,ii.lineEnd=RR},polygonEnd:function(){ii.point=Ds,ii.lineStart=Hv,ii.lineEnd=Wv},result:function(){var e=sc?[Up/sc,Fp/sc]:No?[_u/No,yu/No]:rc?[Np/rc,Dp/rc]:[NaN,NaN];return Np=Dp=rc=_u=yu=No=Up=Fp=sc=0,e}};function Ds(e,t){Np+=e,Dp+=t,++rc}function Hv(){ii.point=AR}function AR(e,t){ii.point=ER,Ds(Vi=e,Hi=t)}function ER(e,t){var n=e-Vi,i=t-Hi,r=Pn(n*n+i*i);_u+=r*(Vi+e)/2,yu+=r*(Hi+t)/2,No+=r,Ds(Vi=e,Hi=t)}function Wv(){ii.point=Ds}function CR(){ii.point=IR}function RR(){lb(ab,cb)}function IR(e,t){ii.point=lb,Ds(ab=Vi=e,cb=Hi=t)}function lb(e,t){var n=e-Vi,i=t-Hi,r=Pn(n*n+i*i);_u+=r*(Vi+e)/2,yu+=r*(Hi+t)/2,No+=r,r=Hi*e-Vi*t,Up+=r*(Vi+e),Fp+=r*(Hi+t),sc+=r*3,Ds(Vi=e,Hi=t)}function ub(e){this._context=e}ub.prototype={_radius:4.5,pointRadius:function(e){return this._radius=e,this},polygonStart:function(){this._line=0},polygonEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){this._line===0&&this._context.closePath(),this._point=NaN},point:function(e,t){switch(this._point){case 0:{this._context.moveTo(e,t),this._point=1;break}case 1:{this._context.lineTo(e,t);break}default:{this._context.moveTo(e+this._radius,t),this._context.arc(e,t,this._radius,0,Gn);break}}},result:si};var Op=new Qn,Sp,fb,hb,oc,ac,dc={point:si,lineStart:function(){dc.point=PR},lineEnd:function(){Sp&&db(fb,hb),dc.point=si},polygonStart:function(){Sp=!0},polygonEnd:function(){Sp=null},result:function(){var e=+Op;return Op=new Qn,e}};function PR(e,t){dc.point=db,fb=oc=e,hb=ac=t}function db(e,t){oc-=e,ac-=t,Op.add(Pn(oc*oc+ac*ac)),oc=e,ac=t}var Xv,xu,$v,qv,vu=class{constructor(t){this._append=t==null?pb:LR(t),this._radius=4.5,this._=""}pointRadius(t){return this._radius=+t,this}polygonStart(){this._line=0}polygonEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){this._line===0&&(this._+="Z"),this._point=NaN}point(t,n){switch(this._point){case 0:{this._append`M${t},${n}`,this._point=1;break}case 1:{this._append`L${t},${n}`;break}default:{if(this._append`M${t},${n}`,this._radius!==$v||this._append!==xu){let i=this._radius,r=this._;this._="",this._append`m0,${i}a${i},${i} 0 1,1 0,${-2*i}a${i},${i} 0 1,1 0,${2*i}z`,$v=i,xu=this._append,qv=this._,this._=r}this._+=qv;break}}}result(){let t=this._;return this._="",t.length?t:null}};function pb(e){let t=1;this._+=e[0];for(let n=e.length;t<n;++t)this._+=arguments[t]+e[t]}function LR(e){let t=Math.floor(e);if(!(t>=0))throw new RangeError(`invalid digits: ${e}`);if(t>15)return pb;if(t!==Xv){let n=10**t;Xv=t,xu=function(r){let s=1;this._+=r[0];for(let o=r.length;s<o;++s)this._+=Math.round(arguments[s]*n)/n+r[s]}}return xu}function mc(e,t){let n=3,i=4.5,r,s;function o(a){return a&&(typeof i=="function"&&s.pointRadius(+i.apply(this,arguments)),qr(a,r(s))),s.result()}return o.area=function(a){return qr(a,r(dr)),dr.result()},o.measure=function(a){return qr(a,r(dc)),dc.result()},o.bounds=function(a){return qr(a,r(gu)),gu.result()},o.centroid=function(a){return qr(a,r(ii)),ii.result()},o.projection=function(a){return arguments.length?(r=a==null?(e=null,Rp):(e=a).stream,o):e},o.context=function(a){return arguments.length?(s=a==null?(t=null,new vu(n)):new ub(t=a),typeof i!="function"&&s.pointRadius(i),o):t},o.pointRadius=function(a){return arguments.length?(i=typeof a=="function"?a:(s.pointRadius(+a),+a),o):i},o.digits=function(a){if(!arguments.length)return n;if(a==null)n=null;else{let c=Math.floor(a);if(!(c>=0))throw new RangeError(`invalid digits: ${a}`);n=c}return t===null&&(s=new vu(n)),o},o.projection(e).digits(n).context(t)}function gc(e){return{stream:Su(e)}}function Su(e){return function(t){var n=new Bp;for(var i in e)n[i]=e[i];return n.stream=t,n}}function Bp(){}Bp.prototype={constructor:Bp,point:function(e,t){this.stream.point(e,t)},sphere:function(){this.stream.sphere()},lineStart:function(){this.stream.lineStart()},lineEnd:function(){this.stream.lineEnd()},polygonStart:function(){this.stream.polygonStart()},polygonEnd:function(){this.stream.polygonEnd()}};function Gp(e,t,n){var i=e.clipExtent&&e.clipExtent();return e.scale(150).translate([0,0]),i!=null&&e.clipExtent(null),qr(n,e.stream(gu)),t(gu.result()),i!=null&&e.clipExtent(i),e}function Vp(e,t,n){return Gp(e,function(i){var r=t[1][0]-t[0][0],s=t[1][1]-t[0][1],o=Math.min(r/(i[1][0]-i[0][0]),s/(i[1][1]-i[0][1])),a=+t[0][0]+(r-o*(i[1][0]+i[0][0]))/2,c=+t[0][1]+(s-o*(i[1][1]+i[0][1]))/2;e.scale(150*o).translate([a,c])},n)}function mb(e,t,n){return Vp(e,[[0,0],t],n)}function gb(e,t,n){return Gp(e,function(i){var r=+t,s=r/(i[1][0]-i[0][0]),o=(r-s*(i[1][0]+i[0][0]))/2,a=-s*i[0][1];e.scale(150*s).translate([o,a])},n)}function _b(e,t,n){return Gp(e,function(i){var r=+t,s=r/(i[1][1]-i[0][1]),o=-s*i[0][0],a=(r-s*(i[1][1]+i[0][1]))/2;e.scale(150*s).translate([o,a])},n)}var Yv=16,NR=Kt(30*Ce);function Zv(e,t){return+t?UR(e,t):DR(e)}function DR(e){return Su({point:function(t,n){t=e(t,n),this.stream.point(t[0],t[1])}})}function UR(e,t){function n(i,r,s,o,a,c,l,u,h,f,d,p,_,m){var g=l-i,v=u-r,S=g*g+v*v;if(S>4*t&&_--){var x=o+f,w=a+d,M=c+p,y=Pn(x*x+w*w+M*M),b=oi(M/=y),R=le(le(M)-1)<Wt||le(s-h)<Wt?(s+h)/2:pr(w,x),C=e(R,b),E=C[0],N=C[1],B=E-i,I=N-r,L=v*B-g*I;(L*L/S>t||le((g*B+v*I)/S-.5)>.3||o*f+a*d+c*p<NR)&&(n(i,r,s,o,a,c,E,N,R,x/=y,w/=y,M,_,m),m.point(E,N),n(E,N,R,x,w,M,l,u,h,f,d,p,_,m))}}return function(i){var r,s,o,a,c,l,u,h,f,d,p,_,m={point:g,lineStart:v,lineEnd:x,polygonStart:function(){i.polygonStart(),m.lineStart=w},polygonEnd:function(){i.polygonEnd(),m.lineStart=v}};function g(b,R){b=e(b,R),i.point(b[0],b[1])}function v(){h=NaN,m.point=S,i.lineStart()}function S(b,R){var C=Do([b,R]),E=e(b,R);n(h,f,u,d,p,_,h=E[0],f=E[1],u=b,d=C[0],p=C[1],_=C[2],Yv,i),i.point(h,f)}function x(){m.point=g,i.lineEnd()}function w(){v(),m.point=M,m.lineEnd=y}function M(b,R){S(r=b,R),s=h,o=f,a=d,c=p,l=_,m.point=S}function y(){n(h,f,u,d,p,_,s,o,r,a,c,l,Yv,i),m.lineEnd=x,x()}return m}}var FR=Su({point:function(e,t){this.stream.point(e*Ce,t*Ce)}});function OR(e){return Su({point:function(t,n){var i=e(t,n);return this.stream.point(i[0],i[1])}})}function BR(e,t,n,i,r){function s(o,a){return o*=i,a*=r,[t+e*o,n-e*a]}return s.invert=function(o,a){return[(o-t)/e*i,(n-a)/e*r]},s}function Jv(e,t,n,i,r,s){if(!s)return BR(e,t,n,i,r);var o=Kt(s),a=Xt(s),c=o*e,l=a*e,u=o/e,h=a/e,f=(a*n-o*t)/e,d=(a*t+o*n)/e;function p(_,m){return _*=i,m*=r,[c*_-l*m+t,n-l*_-c*m]}return p.invert=function(_,m){return[i*(u*_-h*m+f),r*(d-h*_-u*m)]},p}function Yr(e){return yb(function(){return e})()}function yb(e){var t,n=150,i=480,r=250,s=0,o=0,a=0,c=0,l=0,u,h=0,f=1,d=1,p=null,_=Vv,m=null,g,v,S,x=Rp,w=.5,M,y,b,R,C;function E(L){return b(L[0]*Ce,L[1]*Ce)}function N(L){return L=b.invert(L[0],L[1]),L&&[L[0]*vn,L[1]*vn]}E.stream=function(L){return R&&C===L?R:R=FR(OR(u)(_(M(x(C=L)))))},E.preclip=function(L){return arguments.length?(_=L,p=void 0,I()):_},E.postclip=function(L){return arguments.length?(x=L,m=g=v=S=null,I()):x},E.clipAngle=function(L){return arguments.length?(_=+L?vR(p=L*Ce):(p=null,Vv),I()):p*vn},E.clipExtent=function(L){return arguments.length?(x=L==null?(m=g=v=S=null,Rp):zp(m=+L[0][0],g=+L[0][1],v=+L[1][0],S=+L[1][1]),I()):m==null?null:[[m,g],[v,S]]},E.scale=function(L){return arguments.length?(n=+L,B()):n},E.translate=function(L){return arguments.length?(i=+L[0],r=+L[1],B()):[i,r]},E.center=function(L){return arguments.length?(s=L[0]%360*Ce,o=L[1]%360*Ce,B()):[s*vn,o*vn]},E.rotate=function(L){return arguments.length?(a=L[0]%360*Ce,c=L[1]%360*Ce,l=L.length>2?L[2]%360*Ce:0,B()):[a*vn,c*vn,l*vn]},E.angle=function(L){return arguments.length?(h=L%360*Ce,B()):h*vn},E.reflectX=function(L){return arguments.length?(f=L?-1:1,B()):f<0},E.reflectY=function(L){return arguments.length?(d=L?-1:1,B()):d<0},E.precision=function(L){return arguments.length?(M=Zv(y,w=L*L),I()):Pn(w)},E.fitExtent=function(L,k){return Vp(E,L,k)},E.fitSize=function(L,k){return mb(E,L,k)},E.fitWidth=function(L,k){return gb(E,L,k)},E.fitHeight=function(L,k){return _b(E,L,k)};function B(){var L=Jv(n,0,0,f,d,h).apply(null,t(s,o)),k=Jv(n,i-L[0],r-L[1],f,d,h);return u=tb(a,c,l),y=Ep(t,k),b=Ep(u,y),M=Zv(y,w),I()}function I(){return R=C=null,E}return function(){return t=e.apply(this,arguments),E.invert=t.invert&&N,B()}}function Hp(e){var t=0,n=jt/3,i=yb(e),r=i(t,n);return r.parallels=function(s){return arguments.length?i(t=s[0]*Ce,n=s[1]*Ce):[t*vn,n*vn]},r}function kR(e){var t=Kt(e);function n(i,r){return[i*t,Xt(r)/t]}return n.invert=function(i,r){return[i/t,oi(r*t)]},n}function zR(e,t){var n=Xt(e),i=(n+Xt(t))/2;if(le(i)<Wt)return kR(e);var r=1+n*(2*i-n),s=Pn(r)/i;function o(a,c){var l=Pn(r-2*i*Xt(c))/i;return[l*Xt(a*=i),s-l*Kt(a)]}return o.invert=function(a,c){var l=s-c,u=pr(a,le(l))*ri(l);return l*i<0&&(u-=jt*ri(a)*ri(l)),[u/i,oi((r-(a*a+l*l)*i*i)/(2*i))]},o}function pc(){return Hp(zR).scale(155.424).center([0,33.6442])}function Wp(){return pc().parallels([29.5,45.5]).scale(1070).translate([480,250]).rotate([96,0]).center([-.6,38.7])}function GR(e){var t=e.length;return{point:function(n,i){for(var r=-1;++r<t;)e[r].point(n,i)},sphere:function(){for(var n=-1;++n<t;)e[n].sphere()},lineStart:function(){for(var n=-1;++n<t;)e[n].lineStart()},lineEnd:function(){for(var n=-1;++n<t;)e[n].lineEnd()},polygonStart:function(){for(var n=-1;++n<t;)e[n].polygonStart()},polygonEnd:function(){for(var n=-1;++n<t;)e[n].polygonEnd()}}}function xb(){var e,t,n=Wp(),i,r=pc().rotate([154,0]).center([-2,58.5]).parallels([55,65]),s,o=pc().rotate([157,0]).center([-3,19.9]).parallels([8,18]),a,c,l={point:function(f,d){c=[f,d]}};function u(f){var d=f[0],p=f[1];return c=null,i.point(d,p),c||(s.point(d,p),c)||(a.point(d,p),c)}u.invert=function(f){var d=n.scale(),p=n.translate(),_=(f[0]-p[0])/d,m=(f[1]-p[1])/d;return(m>=.12&&m<.234&&_>=-.425&&_<-.214?r:m>=.166&&m<.234&&_>=-.214&&_<-.115?o:n).invert(f)},u.stream=function(f){return e&&t===f?e:e=GR([n.stream(t=f),r.stream(f),o.stream(f)])},u.precision=function(f){return arguments.length?(n.precision(f),r.precision(f),o.precision(f),h()):n.precision()},u.scale=function(f){return arguments.length?(n.scale(f),r.scale(f*.35),o.scale(f),u.translate(n.translate())):n.scale()},u.translate=function(f){if(!arguments.length)return n.translate();var d=n.scale(),p=+f[0],_=+f[1];return i=n.translate(f).clipExtent([[p-.455*d,_-.238*d],[p+.455*d,_+.238*d]]).stream(l),s=r.translate([p-.307*d,_+.201*d]).clipExtent([[p-.425*d+Wt,_+.12*d+Wt],[p-.214*d-Wt,_+.234*d-Wt]]).stream(l),a=o.translate([p-.205*d,_+.212*d]).clipExtent([[p-.214*d+Wt,_+.166*d+Wt],[p-.115*d-Wt,_+.234*d-Wt]]).stream(l),h()},u.fitExtent=function(f,d){return Vp(u,f,d)},u.fitSize=function(f,d){return mb(u,f,d)},u.fitWidth=function(f,d){return gb(u,f,d)},u.fitHeight=function(f,d){return _b(u,f,d)};function h(){return e=t=null,u}return u.scale(1070)}function vb(e){return function(t,n){var i=Kt(t),r=Kt(n),s=e(i*r);return s===1/0?[2,0]:[s*r*Xt(t),s*Xt(n)]}}function _c(e){return function(t,n){var i=Pn(t*t+n*n),r=e(i),s=Xt(r),o=Kt(r);return[pr(t*s,i*o),oi(i&&n*s/i)]}}var bb=vb(function(e){return Pn(2/(1+e))});bb.invert=_c(function(e){return 2*oi(e/2)});function Mb(){return Yr(bb).scale(124.75).clipAngle(180-.001)}var Sb=vb(function(e){return(e=Qv(e))&&e/Xt(e)});Sb.invert=_c(function(e){return e});function wb(){return Yr(Sb).scale(79.4188).clipAngle(180-.001)}function wu(e,t){return[e,fu(kp((Re+t)/2))]}wu.invert=function(e,t){return[e,2*Fo(jv(t))-Re]};function Tb(){return Ab(wu).scale(961/Gn)}function Ab(e){var t=Yr(e),n=t.center,i=t.scale,r=t.translate,s=t.clipExtent,o=null,a,c,l;t.scale=function(h){return arguments.length?(i(h),u()):i()},t.translate=function(h){return arguments.length?(r(h),u()):r()},t.center=function(h){return arguments.length?(n(h),u()):n()},t.clipExtent=function(h){return arguments.length?(h==null?o=a=c=l=null:(o=+h[0][0],a=+h[0][1],c=+h[1][0],l=+h[1][1]),u()):o==null?null:[[o,a],[c,l]]};function u(){var h=jt*i(),f=t(hR(t.rotate()).invert([0,0]));return s(o==null?[[f[0]-h,f[1]-h],[f[0]+h,f[1]+h]]:e===wu?[[Math.max(f[0]-h,o),a],[Math.min(f[0]+h,c),l]]:[[o,Math.max(f[1]-h,a)],[c,Math.min(f[1]+h,l)]])}return u()}function lu(e){return kp((Re+e)/2)}function VR(e,t){var n=Kt(e),i=e===t?Xt(e):fu(n/Kt(t))/fu(lu(t)/lu(e)),r=n*xp(lu(e),i)/i;if(!i)return wu;function s(o,a){r>0?a<-Re+Wt&&(a=-Re+Wt):a>Re-Wt&&(a=Re-Wt);var c=r/xp(lu(a),i);return[c*Xt(i*o),r-c*Kt(i*o)]}return s.invert=function(o,a){var c=r-a,l=ri(i)*Pn(o*o+c*c),u=pr(o,le(c))*ri(c);return c*i<0&&(u-=jt*ri(o)*ri(c)),[u/i,2*Fo(xp(r/l,1/i))-Re]},s}function Eb(){return Hp(VR).scale(109.5).parallels([30,30])}function bu(e,t){return[e,t]}bu.invert=bu;function Cb(){return Yr(bu).scale(152.63)}function HR(e,t){var n=Kt(e),i=e===t?Xt(e):(n-Kt(t))/(t-e),r=n/i+e;if(le(i)<Wt)return bu;function s(o,a){var c=r-a,l=i*o;return[c*Xt(l),r-c*Kt(l)]}return s.invert=function(o,a){var c=r-a,l=pr(o,le(c))*ri(c);return c*i<0&&(l-=jt*ri(o)*ri(c)),[l/i,r-ri(i)*Pn(o*o+c*c)]},s}function Rb(){return Hp(HR).scale(131.154).center([0,13.9389])}var cc=1.340264,lc=-.081106,uc=893e-6,fc=.003796,Mu=Pn(3)/2,WR=12;function Ib(e,t){var n=oi(Mu*Xt(t)),i=n*n,r=i*i*i;return[e*Kt(n)/(Mu*(cc+3*lc*i+r*(7*uc+9*fc*i))),n*(cc+lc*i+r*(uc+fc*i))]}Ib.invert=function(e,t){for(var n=t,i=n*n,r=i*i*i,s=0,o,a,c;s<WR&&(a=n*(cc+lc*i+r*(uc+fc*i))-t,c=cc+3*lc*i+r*(7*uc+9*fc*i),n-=o=a/c,i=n*n,r=i*i*i,!(le(o)<Kv));++s);return[Mu*e*(cc+3*lc*i+r*(7*uc+9*fc*i))/Kt(n),oi(Xt(n)/Mu)]};function Pb(){return Yr(Ib).scale(177.158)}function Lb(e,t){var n=Kt(t),i=Kt(e)*n;return[n*Xt(e)/i,Xt(t)/i]}Lb.invert=_c(Fo);function Nb(){return Yr(Lb).scale(144.049).clipAngle(60)}function XR(e,t){var n=t*t,i=n*n;return[e*(.8707-.131979*n+i*(-.013791+i*(.003971*n-.001529*i))),t*(1.007226+n*(.015085+i*(-.044475+.028874*n-.005916*i)))]}XR.invert=function(e,t){var n=t,i=25,r;do{var s=n*n,o=s*s;n-=r=(n*(1.007226+s*(.015085+o*(-.044475+.028874*s-.005916*o)))-t)/(1.007226+s*(.015085*3+o*(-.044475*7+.028874*9*s-.005916*11*o)))}while(le(r)>Wt&&--i>0);return[e/(.8707+(s=n*n)*(-.131979+s*(-.013791+s*s*s*(.003971-.001529*s)))),n]};function Db(e,t){return[Kt(t)*Xt(e),Xt(t)]}Db.invert=_c(oi);function Ub(){return Yr(Db).scale(249.5).clipAngle(90+Wt)}function Fb(e,t){var n=Kt(t),i=1+Kt(e)*n;return[n*Xt(e)/i,Xt(t)/i]}Fb.invert=_c(function(e){return 2*Fo(e)});function Ob(){return Yr(Fb).scale(250).clipAngle(142)}function Bb(e,t){return[fu(kp((Re+t)/2)),-e]}Bb.invert=function(e,t){return[-t,2*Fo(jv(e))-Re]};function kb(){var e=Ab(Bb),t=e.center,n=e.rotate;return e.center=function(i){return arguments.length?t([-i[1],i[0]]):(i=t(),[i[1],-i[0]])},e.rotate=function(i){return arguments.length?n([i[0],i[1],i.length>2?i[2]+90:90]):(i=n(),[i[0],i[1],i[2]-90])},n([0,0,90]).scale(159.155)}var Xp=new Date,$p=new Date;function Be(e,t,n,i){function r(s){return e(s=arguments.length===0?new Date:new Date(+s)),s}return r.floor=s=>(e(s=new Date(+s)),s),r.ceil=s=>(e(s=new Date(s-1)),t(s,1),e(s),s),r.round=s=>{let o=r(s),a=r.ceil(s);return s-o<a-s?o:a},r.offset=(s,o)=>(t(s=new Date(+s),o==null?1:Math.floor(o)),s),r.range=(s,o,a)=>{let c=[];if(s=r.ceil(s),a=a==null?1:Math.floor(a),!(s<o)||!(a>0))return c;let l;do c.push(l=new Date(+s)),t(s,a),e(s);while(l<s&&s<o);return c},r.filter=s=>Be(o=>{if(o>=o)for(;e(o),!s(o);)o.setTime(o-1)},(o,a)=>{if(o>=o)if(a<0)for(;++a<=0;)for(;t(o,-1),!s(o););else for(;--a>=0;)for(;t(o,1),!s(o););}),n&&(r.count=(s,o)=>(Xp.setTime(+s),$p.setTime(+o),e(Xp),e($p),Math.floor(n(Xp,$p))),r.every=s=>(s=Math.floor(s),!isFinite(s)||!(s>0)?null:s>1?r.filter(i?o=>i(o)%s===0:o=>r.count(0,o)%s===0):r)),r}var Tu=Be(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);Tu.every=e=>(e=Math.floor(e),!isFinite(e)||!(e>0)?null:e>1?Be(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):Tu);var T6=Tu.range,mr=1e3,ai=mr*60,gr=ai*60,_r=gr*24,Yp=_r*7,zb=_r*30,qp=_r*365,bn=Be(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+t*mr)},(e,t)=>(t-e)/mr,e=>e.getUTCSeconds()),A6=bn.range,Us=Be(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*mr)},(e,t)=>{e.setTime(+e+t*ai)},(e,t)=>(t-e)/ai,e=>e.getMinutes()),E6=Us.range,Fs=Be(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+t*ai)},(e,t)=>(t-e)/ai,e=>e.getUTCMinutes()),C6=Fs.range,Os=Be(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*mr-e.getMinutes()*ai)},(e,t)=>{e.setTime(+e+t*gr)},(e,t)=>(t-e)/gr,e=>e.getHours()),R6=Os.range,Bs=Be(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+t*gr)},(e,t)=>(t-e)/gr,e=>e.getUTCHours()),I6=Bs.range,Wi=Be(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-(t.getTimezoneOffset()-e.getTimezoneOffset())*ai)/_r,e=>e.getDate()-1),P6=Wi.range,Oo=Be(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/_r,e=>e.getUTCDate()-1),L6=Oo.range,yc=Be(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/_r,e=>Math.floor(e/_r)),N6=yc.range;function ks(e){return Be(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(t,n)=>{t.setDate(t.getDate()+n*7)},(t,n)=>(n-t-(n.getTimezoneOffset()-t.getTimezoneOffset())*ai)/Yp)}var Xi=ks(0),zs=ks(1),Zp=ks(2),Jp=ks(3),yr=ks(4),Kp=ks(5),jp=ks(6),D6=Xi.range,U6=zs.range,F6=Zp.range,O6=Jp.range,B6=yr.range,k6=Kp.range,z6=jp.range;function Gs(e){return Be(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCDate(t.getUTCDate()+n*7)},(t,n)=>(n-t)/Yp)}var $i=Gs(0),Vs=Gs(1),Qp=Gs(2),tm=Gs(3),xr=Gs(4),em=Gs(5),nm=Gs(6),G6=$i.range,V6=Vs.range,H6=Qp.range,W6=tm.range,X6=xr.range,$6=em.range,q6=nm.range,Hs=Be(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+(t.getFullYear()-e.getFullYear())*12,e=>e.getMonth()),Y6=Hs.range,Ws=Be(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+(t.getUTCFullYear()-e.getUTCFullYear())*12,e=>e.getUTCMonth()),Z6=Ws.range,Ln=Be(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());Ln.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:Be(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)});var J6=Ln.range,Nn=Be(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());Nn.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:Be(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)});var K6=Nn.range;function Gb(e,t,n,i,r,s){let o=[[bn,1,mr],[bn,5,5*mr],[bn,15,15*mr],[bn,30,30*mr],[s,1,ai],[s,5,5*ai],[s,15,15*ai],[s,30,30*ai],[r,1,gr],[r,3,3*gr],[r,6,6*gr],[r,12,12*gr],[i,1,_r],[i,2,2*_r],[n,1,Yp],[t,1,zb],[t,3,3*zb],[e,1,qp]];function a(l,u,h){let f=u<l;f&&([l,u]=[u,l]);let d=h&&typeof h.range=="function"?h:c(l,u,h),p=d?d.range(l,+u+1):[];return f?p.reverse():p}function c(l,u,h){let f=Math.abs(u-l)/h,d=vo(([,,m])=>m).right(o,f);if(d===o.length)return e.every(Za(l/qp,u/qp,h));if(d===0)return Tu.every(Math.max(Za(l,u,h),1));let[p,_]=o[f/o[d-1][2]<o[d][2]/f?d-1:d];return p.every(_)}return[a,c]}var[Vb,Au]=Gb(Nn,Ws,$i,yc,Bs,Fs),[Hb,Wb]=Gb(Ln,Hs,Xi,Wi,Os,Us);function im(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function rm(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function xc(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}function $R(e){var t=e.dateTime,n=e.date,i=e.time,r=e.periods,s=e.days,o=e.shortDays,a=e.months,c=e.shortMonths,l=vc(r),u=bc(r),h=vc(s),f=bc(s),d=vc(o),p=bc(o),_=vc(a),m=bc(a),g=vc(c),v=bc(c),S={a:D,A:Y,b:F,B:G,c:null,d:Jb,e:Jb,f:mI,g:TI,G:EI,H:hI,I:dI,j:pI,L:e1,m:gI,M:_I,p:W,q:nt,Q:Qb,s:t1,S:yI,u:xI,U:vI,V:bI,w:MI,W:SI,x:null,X:null,y:wI,Y:AI,Z:CI,"%":jb},x={a:ct,A:H,b:at,B:ft,c:null,d:Kb,e:Kb,f:LI,g:VI,G:WI,H:RI,I:II,j:PI,L:i1,m:NI,M:DI,p:ot,q:st,Q:Qb,s:t1,S:UI,u:FI,U:OI,V:BI,w:kI,W:zI,x:null,X:null,y:GI,Y:HI,Z:XI,"%":jb},w={a:C,A:E,b:N,B,c:I,d:Yb,e:Yb,f:cI,g:qb,G:$b,H:Zb,I:Zb,j:rI,L:aI,m:iI,M:sI,p:R,q:nI,Q:uI,s:fI,S:oI,u:KR,U:jR,V:QR,w:JR,W:tI,x:L,X:k,y:qb,Y:$b,Z:eI,"%":lI};S.x=M(n,S),S.X=M(i,S),S.c=M(t,S),x.x=M(n,x),x.X=M(i,x),x.c=M(t,x);function M(J,gt){return function(lt){var K=[],It=-1,pt=0,Ft=J.length,Vt,oe,re;for(lt instanceof Date||(lt=new Date(+lt));++It<Ft;)J.charCodeAt(It)===37&&(K.push(J.slice(pt,It)),(oe=Xb[Vt=J.charAt(++It)])!=null?Vt=J.charAt(++It):oe=Vt==="e"?" ":"0",(re=gt[Vt])&&(Vt=re(lt,oe)),K.push(Vt),pt=It+1);return K.push(J.slice(pt,It)),K.join("")}}function y(J,gt){return function(lt){var K=xc(1900,void 0,1),It=b(K,J,lt+="",0),pt,Ft;if(It!=lt.length)return null;if("Q"in K)return new Date(K.Q);if("s"in K)return new Date(K.s*1e3+("L"in K?K.L:0));if(gt&&!("Z"in K)&&(K.Z=0),"p"in K&&(K.H=K.H%12+K.p*12),K.m===void 0&&(K.m="q"in K?K.q:0),"V"in K){if(K.V<1||K.V>53)return null;"w"in K||(K.w=1),"Z"in K?(pt=rm(xc(K.y,0,1)),Ft=pt.getUTCDay(),pt=Ft>4||Ft===0?Vs.ceil(pt):Vs(pt),pt=Oo.offset(pt,(K.V-1)*7),K.y=pt.getUTCFullYear(),K.m=pt.getUTCMonth(),K.d=pt.getUTCDate()+(K.w+6)%7):(pt=im(xc(K.y,0,1)),Ft=pt.getDay(),pt=Ft>4||Ft===0?zs.ceil(pt):zs(pt),pt=Wi.offset(pt,(K.V-1)*7),K.y=pt.getFullYear(),K.m=pt.getMonth(),K.d=pt.getDate()+(K.w+6)%7)}else("W"in K||"U"in K)&&("w"in K||(K.w="u"in K?K.u%7:"W"in K?1:0),Ft="Z"in K?rm(xc(K.y,0,1)).getUTCDay():im(xc(K.y,0,1)).getDay(),K.m=0,K.d="W"in K?(K.w+6)%7+K.W*7-(Ft+5)%7:K.w+K.U*7-(Ft+6)%7);return"Z"in K?(K.H+=K.Z/100|0,K.M+=K.Z%100,rm(K)):im(K)}}function b(J,gt,lt,K){for(var It=0,pt=gt.length,Ft=lt.length,Vt,oe;It<pt;){if(K>=Ft)return-1;if(Vt=gt.charCodeAt(It++),Vt===37){if(Vt=gt.charAt(It++),oe=w[Vt in Xb?gt.charAt(It++):Vt],!oe||(K=oe(J,lt,K))<0)return-1}else if(Vt!=lt.charCodeAt(K++))return-1}return K}function R(J,gt,lt){var K=l.exec(gt.slice(lt));return K?(J.p=u.get(K[0].toLowerCase()),lt+K[0].length):-1}function C(J,gt,lt){var K=d.exec(gt.slice(lt));return K?(J.w=p.get(K[0].toLowerCase()),lt+K[0].length):-1}function E(J,gt,lt){var K=h.exec(gt.slice(lt));return K?(J.w=f.get(K[0].toLowerCase()),lt+K[0].length):-1}function N(J,gt,lt){var K=g.exec(gt.slice(lt));return K?(J.m=v.get(K[0].toLowerCase()),lt+K[0].length):-1}function B(J,gt,lt){var K=_.exec(gt.slice(lt));return K?(J.m=m.get(K[0].toLowerCase()),lt+K[0].length):-1}function I(J,gt,lt){return b(J,t,gt,lt)}function L(J,gt,lt){return b(J,n,gt,lt)}function k(J,gt,lt){return b(J,i,gt,lt)}function D(J){return o[J.getDay()]}function Y(J){return s[J.getDay()]}function F(J){return c[J.getMonth()]}function G(J){return a[J.getMonth()]}function W(J){return r[+(J.getHours()>=12)]}function nt(J){return 1+~~(J.getMonth()/3)}function ct(J){return o[J.getUTCDay()]}function H(J){return s[J.getUTCDay()]}function at(J){return c[J.getUTCMonth()]}function ft(J){return a[J.getUTCMonth()]}function ot(J){return r[+(J.getUTCHours()>=12)]}function st(J){return 1+~~(J.getUTCMonth()/3)}return{format:function(J){var gt=M(J+="",S);return gt.toString=function(){return J},gt},parse:function(J){var gt=y(J+="",!1);return gt.toString=function(){return J},gt},utcFormat:function(J){var gt=M(J+="",x);return gt.toString=function(){return J},gt},utcParse:function(J){var gt=y(J+="",!0);return gt.toString=function(){return J},gt}}}var Xb={"-":"",_:" ",0:"0"},Je=/^\s*\d+/,qR=/^%/,YR=/[\\^$*+?|[\]().{}]/g;function se(e,t,n){var i=e<0?"-":"",r=(i?-e:e)+"",s=r.length;return i+(s<n?new Array(n-s+1).join(t)+r:r)}function ZR(e){return e.replace(YR,"\\$&")}function vc(e){return new RegExp("^(?:"+e.map(ZR).join("|")+")","i")}function bc(e){return new Map(e.map((t,n)=>[t.toLowerCase(),n]))}function JR(e,t,n){var i=Je.exec(t.slice(n,n+1));return i?(e.w=+i[0],n+i[0].length):-1}function KR(e,t,n){var i=Je.exec(t.slice(n,n+1));return i?(e.u=+i[0],n+i[0].length):-1}function jR(e,t,n){var i=Je.exec(t.slice(n,n+2));return i?(e.U=+i[0],n+i[0].length):-1}function QR(e,t,n){var i=Je.exec(t.slice(n,n+2));return i?(e.V=+i[0],n+i[0].length):-1}function tI(e,t,n){var i=Je.exec(t.slice(n,n+2));return i?(e.W=+i[0],n+i[0].length):-1}function $b(e,t,n){var i=Je.exec(t.slice(n,n+4));return i?(e.y=+i[0],n+i[0].length):-1}function qb(e,t,n){var i=Je.exec(t.slice(n,n+2));return i?(e.y=+i[0]+(+i[0]>68?1900:2e3),n+i[0].length):-1}function eI(e,t,n){var i=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return i?(e.Z=i[1]?0:-(i[2]+(i[3]||"00")),n+i[0].length):-1}function nI(e,t,n){var i=Je.exec(t.slice(n,n+1));return i?(e.q=i[0]*3-3,n+i[0].length):-1}function iI(e,t,n){var i=Je.exec(t.slice(n,n+2));return i?(e.m=i[0]-1,n+i[0].length):-1}function Yb(e,t,n){var i=Je.exec(t.slice(n,n+2));return i?(e.d=+i[0],n+i[0].length):-1}function rI(e,t,n){var i=Je.exec(t.slice(n,n+3));return i?(e.m=0,e.d=+i[0],n+i[0].length):-1}function Zb(e,t,n){var i=Je.exec(t.slice(n,n+2));return i?(e.H=+i[0],n+i[0].length):-1}function sI(e,t,n){var i=Je.exec(t.slice(n,n+2));return i?(e.M=+i[0],n+i[0].length):-1}function oI(e,t,n){var i=Je.exec(t.slice(n,n+2));return i?(e.S=+i[0],n+i[0].length):-1}function aI(e,t,n){var i=Je.exec(t.slice(n,n+3));return i?(e.L=+i[0],n+i[0].length):-1}function cI(e,t,n){var i=Je.exec(t.slice(n,n+6));return i?(e.L=Math.floor(i[0]/1e3),n+i[0].length):-1}function lI(e,t,n){var i=qR.exec(t.slice(n,n+1));return i?n+i[0].length:-1}function uI(e,t,n){var i=Je.exec(t.slice(n));return i?(e.Q=+i[0],n+i[0].length):-1}function fI(e,t,n){var i=Je.exec(t.slice(n));return i?(e.s=+i[0],n+i[0].length):-1}function Jb(e,t){return se(e.getDate(),t,2)}function hI(e,t){return se(e.getHours(),t,2)}function dI(e,t){return se(e.getHours()%12||12,t,2)}function pI(e,t){return se(1+Wi.count(Ln(e),e),t,3)}function e1(e,t){return se(e.getMilliseconds(),t,3)}function mI(e,t){return e1(e,t)+"000"}function gI(e,t){return se(e.getMonth()+1,t,2)}function _I(e,t){return se(e.getMinutes(),t,2)}function yI(e,t){return se(e.getSeconds(),t,2)}function xI(e){var t=e.getDay();return t===0?7:t}function vI(e,t){return se(Xi.count(Ln(e)-1,e),t,2)}function n1(e){var t=e.getDay();return t>=4||t===0?yr(e):yr.ceil(e)}function bI(e,t){return e=n1(e),se(yr.count(Ln(e),e)+(Ln(e).getDay()===4),t,2)}function MI(e){return e.getDay()}function SI(e,t){return se(zs.count(Ln(e)-1,e),t,2)}function wI(e,t){return se(e.getFullYear()%100,t,2)}function TI(e,t){return e=n1(e),se(e.getFullYear()%100,t,2)}function AI(e,t){return se(e.getFullYear()%1e4,t,4)}function EI(e,t){var n=e.getDay();return e=n>=4||n===0?yr(e):yr.ceil(e),se(e.getFullYear()%1e4,t,4)}function CI(e){var t=e.getTimezoneOffset();return(t>0?"-":(t*=-1,"+"))+se(t/60|0,"0",2)+se(t%60,"0",2)}function Kb(e,t){return se(e.getUTCDate(),t,2)}function RI(e,t){return se(e.getUTCHours(),t,2)}function II(e,t){return se(e.getUTCHours()%12||12,t,2)}function PI(e,t){return se(1+Oo.count(Nn(e),e),t,3)}function i1(e,t){return se(e.getUTCMilliseconds(),t,3)}function LI(e,t){return i1(e,t)+"000"}function NI(e,t){return se(e.getUTCMonth()+1,t,2)}function DI(e,t){return se(e.getUTCMinutes(),t,2)}function UI(e,t){return se(e.getUTCSeconds(),t,2)}function FI(e){var t=e.getUTCDay();return t===0?7:t}function OI(e,t){return se($i.count(Nn(e)-1,e),t,2)}function r1(e){var t=e.getUTCDay();return t>=4||t===0?xr(e):xr.ceil(e)}function BI(e,t){return e=r1(e),se(xr.count(Nn(e),e)+(Nn(e).getUTCDay()===4),t,2)}function kI(e){return e.getUTCDay()}function zI(e,t){return se(Vs.count(Nn(e)-1,e),t,2)}function GI(e,t){return se(e.getUTCFullYear()%100,t,2)}function VI(e,t){return e=r1(e),se(e.getUTCFullYear()%100,t,2)}function HI(e,t){return se(e.getUTCFullYear()%1e4,t,4)}function WI(e,t){var n=e.getUTCDay();return e=n>=4||n===0?xr(e):xr.ceil(e),se(e.getUTCFullYear()%1e4,t,4)}function XI(){return"+0000"}function jb(){return"%"}function Qb(e){return+e}function t1(e){return Math.floor(+e/1e3)}var Bo,Mc,$I,qi,s1;qI({dateTime:"%x, %X",date:"%-m/%-d/%Y",time:"%-I:%M:%S %p",periods:["AM","PM"],days:["Sunday","Monday","Tuesday","Wednesday","Thursday","Friday","Saturday"],shortDays:["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],months:["January","February","March","April","May","June","July","August","September","October","November","December"],shortMonths:["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"]});function qI(e){return Bo=$R(e),Mc=Bo.format,$I=Bo.parse,qi=Bo.utcFormat,s1=Bo.utcParse,Bo}var o1="%Y-%m-%dT%H:%M:%S.%LZ";function YI(e){return e.toISOString()}var t8=Date.prototype.toISOString?YI:qi(o1);function ZI(e){var t=new Date(e);return isNaN(t)?null:t}var e8=+new Date("2000-01-01T00:00:00.000Z")?ZI:s1(o1);function Yi(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e);break}return this}function Cu(e,t){switch(arguments.length){case 0:break;case 1:{typeof e=="function"?this.interpolator(e):this.range(e);break}default:{this.domain(e),typeof t=="function"?this.interpolator(t):this.range(t);break}}return this}var Eu=Symbol("implicit");function Ru(){var e=new ti,t=[],n=[],i=Eu;function r(s){let o=e.get(s);if(o===void 0){if(i!==Eu)return i;e.set(s,o=t.push(s)-1)}return n[o%n.length]}return r.domain=function(s){if(!arguments.length)return t.slice();t=[],e=new ti;for(let o of s)e.has(o)||e.set(o,t.push(o)-1);return r},r.range=function(s){return arguments.length?(n=Array.from(s),r):n.slice()},r.unknown=function(s){return arguments.length?(i=s,r):i},r.copy=function(){return Ru(t,n).unknown(i)},Yi.apply(r,arguments),r}function ko(){var e=Ru().unknown(void 0),t=e.domain,n=e.range,i=0,r=1,s,o,a=!1,c=0,l=0,u=.5;delete e.unknown;function h(){var f=t().length,d=r<i,p=d?r:i,_=d?i:r;s=(_-p)/Math.max(1,f-c+l*2),a&&(s=Math.floor(s)),p+=(_-p-s*(f-c))*u,o=s*(1-c),a&&(p=Math.round(p),o=Math.round(o));var m=Mo(f).map(function(g){return p+s*g});return n(d?m.reverse():m)}return e.domain=function(f){return arguments.length?(t(f),h()):t()},e.range=function(f){return arguments.length?([i,r]=f,i=+i,r=+r,h()):[i,r]},e.rangeRound=function(f){return[i,r]=f,i=+i,r=+r,a=!0,h()},e.bandwidth=function(){return o},e.step=function(){return s},e.round=function(f){return arguments.length?(a=!!f,h()):a},e.padding=function(f){return arguments.length?(c=Math.min(1,l=+f),h()):c},e.paddingInner=function(f){return arguments.length?(c=Math.min(1,f),h()):c},e.paddingOuter=function(f){return arguments.length?(l=+f,h()):l},e.align=function(f){return arguments.length?(u=Math.max(0,Math.min(1,f)),h()):u},e.copy=function(){return ko(t(),[i,r]).round(a).paddingInner(c).paddingOuter(l).align(u)},Yi.apply(h(),arguments)}function p1(e){var t=e.copy;return e.padding=e.paddingOuter,delete e.paddingInner,delete e.paddingOuter,e.copy=function(){return p1(t())},e}function m1(){return p1(ko.apply(null,arguments).paddingInner(1))}function JI(e){return function(){return e}}function sm(e){return+e}var a1=[0,1];function ci(e){return e}function om(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:JI(isNaN(t)?NaN:.5)}function KI(e,t){var n;return e>t&&(n=e,e=t,t=n),function(i){return Math.max(e,Math.min(t,i))}}function jI(e,t,n){var i=e[0],r=e[1],s=t[0],o=t[1];return r<i?(i=om(r,i),s=n(o,s)):(i=om(i,r),s=n(s,o)),function(a){return s(i(a))}}function QI(e,t,n){var i=Math.min(e.length,t.length)-1,r=new Array(i),s=new Array(i),o=-1;for(e[i]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<i;)r[o]=om(e[o],e[o+1]),s[o]=n(t[o],t[o+1]);return function(a){var c=bo(e,a,1,i)-1;return s[c](r[c](a))}}function Sc(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function Iu(){var e=a1,t=a1,n=Io,i,r,s,o=ci,a,c,l;function u(){var f=Math.min(e.length,t.length);return o!==ci&&(o=KI(e[0],e[f-1])),a=f>2?QI:jI,c=l=null,h}function h(f){return f==null||isNaN(f=+f)?s:(c||(c=a(e.map(i),t,n)))(i(o(f)))}return h.invert=function(f){return o(r((l||(l=a(t,e.map(i),Oe)))(f)))},h.domain=function(f){return arguments.length?(e=Array.from(f,sm),u()):e.slice()},h.range=function(f){return arguments.length?(t=Array.from(f),u()):t.slice()},h.rangeRound=function(f){return t=Array.from(f),n=tc,u()},h.clamp=function(f){return arguments.length?(o=f?!0:ci,u()):o!==ci},h.interpolate=function(f){return arguments.length?(n=f,u()):n},h.unknown=function(f){return arguments.length?(s=f,h):s},function(f,d){return i=f,r=d,u()}}function g1(){return Iu()(ci,ci)}function tP(e,t,n,i){var r=Za(e,t,n),s;switch(i=Lo(i??",f"),i.type){case"s":{var o=Math.max(Math.abs(e),Math.abs(t));return i.precision==null&&!isNaN(s=Pv(r,o))&&(i.precision=s),yp(i,o)}case"":case"e":case"g":case"p":case"r":{i.precision==null&&!isNaN(s=Lv(r,Math.max(Math.abs(e),Math.abs(t))))&&(i.precision=s-(i.type==="e"));break}case"f":case"%":{i.precision==null&&!isNaN(s=Iv(r))&&(i.precision=s-(i.type==="%")*2);break}}return Gi(i)}function wc(e){var t=e.domain;return e.ticks=function(n){var i=t();return Hr(i[0],i[i.length-1],n??10)},e.tickFormat=function(n,i){var r=t();return tP(r[0],r[r.length-1],n??10,i)},e.nice=function(n){n==null&&(n=10);var i=t(),r=0,s=i.length-1,o=i[r],a=i[s],c,l,u=10;for(a<o&&(l=o,o=a,a=l,l=r,r=s,s=l);u-- >0;){if(l=xo(o,a,n),l===c)return i[r]=o,i[s]=a,t(i);if(l>0)o=Math.floor(o/l)*l,a=Math.ceil(a/l)*l;else if(l<0)o=Math.ceil(o*l)/l,a=Math.floor(a*l)/l;else break;c=l}return e},e}function Tc(){var e=g1();return e.copy=function(){return Sc(e,Tc())},Yi.apply(e,arguments),wc(e)}function am(e){var t;function n(i){return i==null||isNaN(i=+i)?t:i}return n.invert=n,n.domain=n.range=function(i){return arguments.length?(e=Array.from(i,sm),n):e.slice()},n.unknown=function(i){return arguments.length?(t=i,n):t},n.copy=function(){return am(e).unknown(t)},e=arguments.length?Array.from(e,sm):[0,1],wc(n)}function _1(e,t){e=e.slice();var n=0,i=e.length-1,r=e[n],s=e[i],o;return s<r&&(o=n,n=i,i=o,o=r,r=s,s=o),e[n]=t.floor(r),e[i]=t.ceil(s),e}function c1(e){return Math.log(e)}function l1(e){return Math.exp(e)}function eP(e){return-Math.log(-e)}function nP(e){return-Math.exp(-e)}function iP(e){return isFinite(e)?+("1e"+e):e<0?0:e}function rP(e){return e===10?iP:e===Math.E?Math.exp:t=>Math.pow(e,t)}function sP(e){return e===Math.E?Math.log:e===10&&Math.log10||e===2&&Math.log2||(e=Math.log(e),t=>Math.log(t)/e)}function u1(e){return(t,n)=>-e(-t,n)}function y1(e){let t=e(c1,l1),n=t.domain,i=10,r,s;function o(){return r=sP(i),s=rP(i),n()[0]<0?(r=u1(r),s=u1(s),e(eP,nP)):e(c1,l1),t}return t.base=function(a){return arguments.length?(i=+a,o()):i},t.domain=function(a){return arguments.length?(n(a),o()):n()},t.ticks=a=>{let c=n(),l=c[0],u=c[c.length-1],h=u<l;h&&([l,u]=[u,l]);let f=r(l),d=r(u),p,_,m=a==null?10:+a,g=[];if(!(i%1)&&d-f<m){if(f=Math.floor(f),d=Math.ceil(d),l>0){for(;f<=d;++f)for(p=1;p<i;++p)if(_=f<0?p/s(-f):p*s(f),!(_<l)){if(_>u)break;g.push(_)}}else for(;f<=d;++f)for(p=i-1;p>=1;--p)if(_=f>0?p/s(-f):p*s(f),!(_<l)){if(_>u)break;g.push(_)}g.length*2<m&&(g=Hr(l,u,m))}else g=Hr(f,d,Math.min(d-f,m)).map(s);return h?g.reverse():g},t.tickFormat=(a,c)=>{if(a==null&&(a=10),c==null&&(c=i===10?"s":","),typeof c!="function"&&(!(i%1)&&(c=Lo(c)).precision==null&&(c.trim=!0),c=Gi(c)),a===1/0)return c;let l=Math.max(1,i*a/t.ticks().length);return u=>{let h=u/s(Math.round(r(u)));return h*i<i-.5&&(h*=i),h<=l?c(u):""}},t.nice=()=>n(_1(n(),{floor:a=>s(Math.floor(r(a))),ceil:a=>s(Math.ceil(r(a)))})),t}function cm(){let e=y1(Iu()).domain([1,10]);return e.copy=()=>Sc(e,cm()).base(e.base()),Yi.apply(e,arguments),e}function f1(e){return function(t){return Math.sign(t)*Math.log1p(Math.abs(t/e))}}function h1(e){return function(t){return Math.sign(t)*Math.expm1(Math.abs(t))*e}}function x1(e){var t=1,n=e(f1(t),h1(t));return n.constant=function(i){return arguments.length?e(f1(t=+i),h1(t)):t},wc(n)}function lm(){var e=x1(Iu());return e.copy=function(){return Sc(e,lm()).constant(e.constant())},Yi.apply(e,arguments)}function d1(e){return function(t){return t<0?-Math.pow(-t,e):Math.pow(t,e)}}function oP(e){return e<0?-Math.sqrt(-e):Math.sqrt(e)}function aP(e){return e<0?-e*e:e*e}function v1(e){var t=e(ci,ci),n=1;function i(){return n===1?e(ci,ci):n===.5?e(oP,aP):e(d1(n),d1(1/n))}return t.exponent=function(r){return arguments.length?(n=+r,i()):n},wc(t)}function um(){var e=v1(Iu());return e.copy=function(){return Sc(e,um()).exponent(e.exponent())},Yi.apply(e,arguments),e}function fm(){var e=[],t=[],n=[],i;function r(){var o=0,a=Math.max(1,t.length);for(n=new Array(a-1);++o<a;)n[o-1]=Mx(e,o/a);return s}function s(o){return o==null||isNaN(o=+o)?i:t[bo(n,o)]}return s.invertExtent=function(o){var a=t.indexOf(o);return a<0?[NaN,NaN]:[a>0?n[a-1]:e[0],a<n.length?n[a]:e[e.length-1]]},s.domain=function(o){if(!arguments.length)return e.slice();e=[];for(let a of o)a!=null&&!isNaN(a=+a)&&e.push(a);return e.sort(ln),r()},s.range=function(o){return arguments.length?(t=Array.from(o),r()):t.slice()},s.unknown=function(o){return arguments.length?(i=o,s):i},s.quantiles=function(){return n.slice()},s.copy=function(){return fm().domain(e).range(t).unknown(i)},Yi.apply(s,arguments)}function hm(){var e=[.5],t=[0,1],n,i=1;function r(s){return s!=null&&s<=s?t[bo(e,s,0,i)]:n}return r.domain=function(s){return arguments.length?(e=Array.from(s),i=Math.min(e.length,t.length-1),r):e.slice()},r.range=function(s){return arguments.length?(t=Array.from(s),i=Math.min(e.length,t.length-1),r):t.slice()},r.invertExtent=function(s){var o=t.indexOf(s);return[e[o-1],e[o]]},r.unknown=function(s){return arguments.length?(n=s,r):n},r.copy=function(){return hm().domain(e).range(t).unknown(n)},Yi.apply(r,arguments)}function cP(e){return new Date(e)}function lP(e){return e instanceof Date?+e:Math.round(e)}function dm(e,t,n,i,r,s,o,a,c,l){var u=g1(),h=u.invert,f=u.domain,d=l(".%L"),p=l(":%S"),_=l("%I:%M"),m=l("%I %p"),g=l("%a %d"),v=l("%b %d"),S=l("%B"),x=l("%Y");function w(M){return(c(M)<M?d:a(M)<M?p:o(M)<M?_:s(M)<M?m:i(M)<M?r(M)<M?g:v:n(M)<M?S:x)(M)}return u.invert=function(M){return new Date(Math.round(h(M)))},u.domain=function(M){return arguments.length?f(Array.from(M,lP)):f().map(cP)},u.ticks=function(M){var y=f();return e(y[0],y[y.length-1],M??10)},u.tickFormat=function(M,y){return y==null?w:l(y)},u.nice=function(M){var y=f();return(!M||typeof M.range!="function")&&(M=t(y[0],y[y.length-1],M??10)),M?f(_1(y,M)):u},u.copy=function(){return Sc(u,dm(e,t,n,i,r,s,o,a,c,l))},u}function b1(){return Yi.apply(dm(Hb,Wb,Ln,Hs,Xi,Wi,Os,Us,bn,Mc).domain([new Date(2e3,0,1),new Date(2e3,0,2)]),arguments)}function M1(){return Yi.apply(dm(Vb,Au,Nn,Ws,$i,Oo,Bs,Fs,bn,qi).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}function Pu(e,t){return t.domain(e.domain()).interpolator(e.interpolator()).clamp(e.clamp()).unknown(e.unknown())}function Lu(){var e=0,t=.5,n=1,i=1,r,s,o,a,c,l=ci,u,h=!1,f;function d(_){return _==null||isNaN(_=+_)?f:(_=.5+((_=+u(_))-s)*(i*_<i*s?a:c),l(h?Math.max(0,Math.min(1,_)):_))}d.domain=function(_){return arguments.length?([e,t,n]=_,r=u(e=+e),s=u(t=+t),o=u(n=+n),a=r===s?0:.5/(s-r),c=s===o?0:.5/(o-s),i=s<r?-1:1,d):[e,t,n]},d.clamp=function(_){return arguments.length?(h=!!_,d):h},d.interpolator=function(_){return arguments.length?(l=_,d):l};function p(_){return function(m){var g,v,S;return arguments.length?([g,v,S]=m,l=$r(_,[g,v,S]),d):[l(0),l(.5),l(1)]}}return d.range=p(Io),d.rangeRound=p(tc),d.unknown=function(_){return arguments.length?(f=_,d):f},function(_){return u=_,r=_(e),s=_(t),o=_(n),a=r===s?0:.5/(s-r),c=s===o?0:.5/(o-s),i=s<r?-1:1,d}}function pm(){var e=wc(Lu()(ci));return e.copy=function(){return Pu(e,pm())},Cu.apply(e,arguments)}function mm(){var e=y1(Lu()).domain([.1,1,10]);return e.copy=function(){return Pu(e,mm()).base(e.base())},Cu.apply(e,arguments)}function gm(){var e=x1(Lu());return e.copy=function(){return Pu(e,gm()).constant(e.constant())},Cu.apply(e,arguments)}function _m(){var e=v1(Lu());return e.copy=function(){return Pu(e,_m()).exponent(e.exponent())},Cu.apply(e,arguments)}function $t(e){for(var t=e.length/6|0,n=new Array(t),i=0;i<t;)n[i]="#"+e.slice(i*6,++i*6);return n}var S1=$t("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"),w1=$t("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"),T1=$t("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"),A1=$t("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"),E1=$t("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"),C1=$t("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"),R1=$t("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"),I1=$t("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"),P1=$t("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"),L1=$t("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"),N1=$t("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"),_e=e=>pv(e[e.length-1]),ym=new Array(3).concat("d8b365f5f5f55ab4ac","a6611adfc27d80cdc1018571","a6611adfc27df5f5f580cdc1018571","8c510ad8b365f6e8c3c7eae55ab4ac01665e","8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e","8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e","8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e","5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30","5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30").map($t),xm=_e(ym),vm=new Array(3).concat("af8dc3f7f7f77fbf7b","7b3294c2a5cfa6dba0008837","7b3294c2a5cff7f7f7a6dba0008837","762a83af8dc3e7d4e8d9f0d37fbf7b1b7837","762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837","762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837","762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837","40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b","40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b").map($t),bm=_e(vm),Mm=new Array(3).concat("e9a3c9f7f7f7a1d76a","d01c8bf1b6dab8e1864dac26","d01c8bf1b6daf7f7f7b8e1864dac26","c51b7de9a3c9fde0efe6f5d0a1d76a4d9221","c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221","c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221","c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221","8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419","8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419").map($t),Sm=_e(Mm),wm=new Array(3).concat("998ec3f7f7f7f1a340","5e3c99b2abd2fdb863e66101","5e3c99b2abd2f7f7f7fdb863e66101","542788998ec3d8daebfee0b6f1a340b35806","542788998ec3d8daebf7f7f7fee0b6f1a340b35806","5427888073acb2abd2d8daebfee0b6fdb863e08214b35806","5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806","2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08","2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08").map($t),Tm=_e(wm),Uu=new Array(3).concat("ef8a62f7f7f767a9cf","ca0020f4a58292c5de0571b0","ca0020f4a582f7f7f792c5de0571b0","b2182bef8a62fddbc7d1e5f067a9cf2166ac","b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac","b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac","b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac","67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061","67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061").map($t),Ac=_e(Uu),Am=new Array(3).concat("ef8a62ffffff999999","ca0020f4a582bababa404040","ca0020f4a582ffffffbababa404040","b2182bef8a62fddbc7e0e0e09999994d4d4d","b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d","b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d","b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d","67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a","67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a").map($t),Em=_e(Am),Fu=new Array(3).concat("fc8d59ffffbf91bfdb","d7191cfdae61abd9e92c7bb6","d7191cfdae61ffffbfabd9e92c7bb6","d73027fc8d59fee090e0f3f891bfdb4575b4","d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4","d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4","d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4","a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695","a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695").map($t),Ec=_e(Fu),Cm=new Array(3).concat("fc8d59ffffbf91cf60","d7191cfdae61a6d96a1a9641","d7191cfdae61ffffbfa6d96a1a9641","d73027fc8d59fee08bd9ef8b91cf601a9850","d73027fc8d59fee08bffffbfd9ef8b91cf601a9850","d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850","d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850","a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837","a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837").map($t),Rm=_e(Cm),Im=new Array(3).concat("fc8d59ffffbf99d594","d7191cfdae61abdda42b83ba","d7191cfdae61ffffbfabdda42b83ba","d53e4ffc8d59fee08be6f59899d5943288bd","d53e4ffc8d59fee08bffffbfe6f59899d5943288bd","d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd","d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd","9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2","9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2").map($t),Pm=_e(Im),Lm=new Array(3).concat("e5f5f999d8c92ca25f","edf8fbb2e2e266c2a4238b45","edf8fbb2e2e266c2a42ca25f006d2c","edf8fbccece699d8c966c2a42ca25f006d2c","edf8fbccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824","f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b").map($t),Nm=_e(Lm),Dm=new Array(3).concat("e0ecf49ebcda8856a7","edf8fbb3cde38c96c688419d","edf8fbb3cde38c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68856a7810f7c","edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b","f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b").map($t),Um=_e(Dm),Fm=new Array(3).concat("e0f3dba8ddb543a2ca","f0f9e8bae4bc7bccc42b8cbe","f0f9e8bae4bc7bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc443a2ca0868ac","f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e","f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081").map($t),Om=_e(Fm),Bm=new Array(3).concat("fee8c8fdbb84e34a33","fef0d9fdcc8afc8d59d7301f","fef0d9fdcc8afc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59e34a33b30000","fef0d9fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000","fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000").map($t),km=_e(Bm),zm=new Array(3).concat("ece2f0a6bddb1c9099","f6eff7bdc9e167a9cf02818a","f6eff7bdc9e167a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf1c9099016c59","f6eff7d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450","fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636").map($t),Gm=_e(zm),Vm=new Array(3).concat("ece7f2a6bddb2b8cbe","f1eef6bdc9e174a9cf0570b0","f1eef6bdc9e174a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d","f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b","fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858").map($t),Hm=_e(Vm),Wm=new Array(3).concat("e7e1efc994c7dd1c77","f1eef6d7b5d8df65b0ce1256","f1eef6d7b5d8df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0dd1c77980043","f1eef6d4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f","f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f").map($t),Xm=_e(Wm),$m=new Array(3).concat("fde0ddfa9fb5c51b8a","feebe2fbb4b9f768a1ae017e","feebe2fbb4b9f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1c51b8a7a0177","feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177","fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a").map($t),qm=_e($m),Ym=new Array(3).concat("edf8b17fcdbb2c7fb8","ffffcca1dab441b6c4225ea8","ffffcca1dab441b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c42c7fb8253494","ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84","ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58").map($t),Zm=_e(Ym),Jm=new Array(3).concat("f7fcb9addd8e31a354","ffffccc2e69978c679238443","ffffccc2e69978c67931a354006837","ffffccd9f0a3addd8e78c67931a354006837","ffffccd9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32","ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529").map($t),Km=_e(Jm),jm=new Array(3).concat("fff7bcfec44fd95f0e","ffffd4fed98efe9929cc4c02","ffffd4fed98efe9929d95f0e993404","ffffd4fee391fec44ffe9929d95f0e993404","ffffd4fee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04","ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506").map($t),Qm=_e(jm),tg=new Array(3).concat("ffeda0feb24cf03b20","ffffb2fecc5cfd8d3ce31a1c","ffffb2fecc5cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cf03b20bd0026","ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026","ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026").map($t),eg=_e(tg),ng=new Array(3).concat("deebf79ecae13182bd","eff3ffbdd7e76baed62171b5","eff3ffbdd7e76baed63182bd08519c","eff3ffc6dbef9ecae16baed63182bd08519c","eff3ffc6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594","f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b").map($t),ig=_e(ng),rg=new Array(3).concat("e5f5e0a1d99b31a354","edf8e9bae4b374c476238b45","edf8e9bae4b374c47631a354006d2c","edf8e9c7e9c0a1d99b74c47631a354006d2c","edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32","f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b").map($t),sg=_e(rg),og=new Array(3).concat("f0f0f0bdbdbd636363","f7f7f7cccccc969696525252","f7f7f7cccccc969696636363252525","f7f7f7d9d9d9bdbdbd969696636363252525","f7f7f7d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525","fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000").map($t),ag=_e(og),cg=new Array(3).concat("efedf5bcbddc756bb1","f2f0f7cbc9e29e9ac86a51a3","f2f0f7cbc9e29e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8756bb154278f","f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486","fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d").map($t),lg=_e(cg),ug=new Array(3).concat("fee0d2fc9272de2d26","fee5d9fcae91fb6a4acb181d","fee5d9fcae91fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4ade2d26a50f15","fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d","fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d").map($t),fg=_e(ug),hg=new Array(3).concat("fee6cefdae6be6550d","feeddefdbe85fd8d3cd94701","feeddefdbe85fd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3ce6550da63603","feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04","fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704").map($t),dg=_e(hg);function pg(e){return e=Math.max(0,Math.min(1,e)),"rgb("+Math.max(0,Math.min(255,Math.round(-4.54-e*(35.34-e*(2381.73-e*(6402.7-e*(7024.72-e*2710.57)))))))+", "+Math.max(0,Math.min(255,Math.round(32.49+e*(170.73+e*(52.82-e*(131.46-e*(176.58-e*67.37)))))))+", "+Math.max(0,Math.min(255,Math.round(81.24+e*(442.36-e*(2482.43-e*(6167.24-e*(6614.94-e*2475.67)))))))+")"}var mg=eu(ni(300,.5,0),ni(-240,.5,1)),gg=eu(ni(-100,.75,.35),ni(80,1.5,.8)),_g=eu(ni(260,.75,.35),ni(80,1.5,.8)),Nu=ni();function yg(e){(e<0||e>1)&&(e-=Math.floor(e));var t=Math.abs(e-.5);return Nu.h=360*e-100,Nu.s=1.5-1.5*t,Nu.l=.8-.9*t,Nu+""}var Du=wi(),uP=Math.PI/3,fP=Math.PI*2/3;function xg(e){var t;return e=(.5-e)*Math.PI,Du.r=255*(t=Math.sin(e))*t,Du.g=255*(t=Math.sin(e+uP))*t,Du.b=255*(t=Math.sin(e+fP))*t,Du+""}function vg(e){return e=Math.max(0,Math.min(1,e)),"rgb("+Math.max(0,Math.min(255,Math.round(34.61+e*(1172.33-e*(10793.56-e*(33300.12-e*(38394.49-e*14825.05)))))))+", "+Math.max(0,Math.min(255,Math.round(23.31+e*(557.33+e*(1225.33-e*(3574.96-e*(1073.77+e*707.56)))))))+", "+Math.max(0,Math.min(255,Math.round(27.2+e*(3211.1-e*(15327.97-e*(27814-e*(22569.18-e*6838.66)))))))+")"}function Ou(e){var t=e.length;return function(n){return e[Math.max(0,Math.min(t-1,Math.floor(n*t)))]}}var bg=Ou($t("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")),Mg=Ou($t("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")),Sg=Ou($t("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")),wg=Ou($t("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));function zo(e){return function(){return e}}var k1=Math.cos;var Cg=Math.min,Bu=Math.sin,ke=Math.sqrt,D1=1e-12,Cc=Math.PI,d8=Cc/2,Hu=2*Cc;function hP(e){let t=3;return e.digits=function(n){if(!arguments.length)return t;if(n==null)t=null;else{let i=Math.floor(n);if(!(i>=0))throw new RangeError(`invalid digits: ${n}`);t=i}return e},()=>new Ns(t)}var p8=Array.prototype.slice;function dP(e){return typeof e=="object"&&"length"in e?e:Array.from(e)}function z1(e){this._context=e}z1.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:this._context.lineTo(e,t);break}}};function Go(e){return new z1(e)}function pP(e){return e[0]}function mP(e){return e[1]}function G1(e,t){var n=zo(!0),i=null,r=Go,s=null,o=hP(a);e=typeof e=="function"?e:e===void 0?pP:zo(e),t=typeof t=="function"?t:t===void 0?mP:zo(t);function a(c){var l,u=(c=dP(c)).length,h,f=!1,d;for(i==null&&(s=r(d=o())),l=0;l<=u;++l)!(l<u&&n(h=c[l],l,c))===f&&((f=!f)?s.lineStart():s.lineEnd()),f&&s.point(+e(h,l,c),+t(h,l,c));if(d)return s=null,d+""||null}return a.x=function(c){return arguments.length?(e=typeof c=="function"?c:zo(+c),a):e},a.y=function(c){return arguments.length?(t=typeof c=="function"?c:zo(+c),a):t},a.defined=function(c){return arguments.length?(n=typeof c=="function"?c:zo(!!c),a):n},a.curve=function(c){return arguments.length?(r=c,i!=null&&(s=r(i)),a):r},a.context=function(c){return arguments.length?(c==null?i=s=null:s=r(i=c),a):i},a}var m8=gP(Go);function V1(e){this._curve=e}V1.prototype={areaStart:function(){this._curve.areaStart()},areaEnd:function(){this._curve.areaEnd()},lineStart:function(){this._curve.lineStart()},lineEnd:function(){this._curve.lineEnd()},point:function(e,t){this._curve.point(t*Math.sin(e),t*-Math.cos(e))}};function gP(e){function t(n){return new V1(e(n))}return t._curve=e,t}var ku=class{constructor(t,n){this._context=t,this._x=n}areaStart(){this._line=0}areaEnd(){this._line=NaN}lineStart(){this._point=0}lineEnd(){(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line}point(t,n){switch(t=+t,n=+n,this._point){case 0:{this._point=1,this._line?this._context.lineTo(t,n):this._context.moveTo(t,n);break}case 1:this._point=2;default:{this._x?this._context.bezierCurveTo(this._x0=(this._x0+t)/2,this._y0,this._x0,n,t,n):this._context.bezierCurveTo(this._x0,this._y0=(this._y0+n)/2,t,this._y0,t,n);break}}this._x0=t,this._y0=n}};function H1(e){return new ku(e,!0)}function W1(e){return new ku(e,!1)}var _P=ke(3),Rg={draw(e,t){let n=ke(t+Cg(t/28,.75))*.59436,i=n/2,r=i*_P;e.moveTo(0,n),e.lineTo(0,-n),e.moveTo(-r,-i),e.lineTo(r,i),e.moveTo(-r,i),e.lineTo(r,-i)}},Wu={draw(e,t){let n=ke(t/Cc);e.moveTo(n,0),e.arc(0,0,n,0,Hu)}},Ig={draw(e,t){let n=ke(t/5)/2;e.moveTo(-3*n,-n),e.lineTo(-n,-n),e.lineTo(-n,-3*n),e.lineTo(n,-3*n),e.lineTo(n,-n),e.lineTo(3*n,-n),e.lineTo(3*n,n),e.lineTo(n,n),e.lineTo(n,3*n),e.lineTo(-n,3*n),e.lineTo(-n,n),e.lineTo(-3*n,n),e.closePath()}},X1=ke(1/3),yP=X1*2,Pg={draw(e,t){let n=ke(t/yP),i=n*X1;e.moveTo(0,-n),e.lineTo(i,0),e.lineTo(0,n),e.lineTo(-i,0),e.closePath()}},Lg={draw(e,t){let n=ke(t)*.62625;e.moveTo(0,-n),e.lineTo(n,0),e.lineTo(0,n),e.lineTo(-n,0),e.closePath()}},Ng={draw(e,t){let n=ke(t-Cg(t/7,2))*.87559;e.moveTo(-n,0),e.lineTo(n,0),e.moveTo(0,n),e.lineTo(0,-n)}},Dg={draw(e,t){let n=ke(t),i=-n/2;e.rect(i,i,n,n)}},Ug={draw(e,t){let n=ke(t)*.4431;e.moveTo(n,n),e.lineTo(n,-n),e.lineTo(-n,-n),e.lineTo(-n,n),e.closePath()}},xP=.8908130915292852,$1=Bu(Cc/10)/Bu(7*Cc/10),vP=Bu(Hu/10)*$1,bP=-k1(Hu/10)*$1,Fg={draw(e,t){let n=ke(t*xP),i=vP*n,r=bP*n;e.moveTo(0,-n),e.lineTo(i,r);for(let s=1;s<5;++s){let o=Hu*s/5,a=k1(o),c=Bu(o);e.lineTo(c*n,-a*n),e.lineTo(a*i-c*r,c*i+a*r)}e.closePath()}},Tg=ke(3),Og={draw(e,t){let n=-ke(t/(Tg*3));e.moveTo(0,n*2),e.lineTo(-Tg*n,-n),e.lineTo(Tg*n,-n),e.closePath()}},MP=ke(3),Bg={draw(e,t){let n=ke(t)*.6824,i=n/2,r=n*MP/2;e.moveTo(0,-n),e.lineTo(r,i),e.lineTo(-r,i),e.closePath()}},li=-.5,ui=ke(3)/2,Eg=1/ke(12),SP=(Eg/2+1)*3,kg={draw(e,t){let n=ke(t/SP),i=n/2,r=n*Eg,s=i,o=n*Eg+n,a=-s,c=o;e.moveTo(i,r),e.lineTo(s,o),e.lineTo(a,c),e.lineTo(li*i-ui*r,ui*i+li*r),e.lineTo(li*s-ui*o,ui*s+li*o),e.lineTo(li*a-ui*c,ui*a+li*c),e.lineTo(li*i+ui*r,li*r-ui*i),e.lineTo(li*s+ui*o,li*o-ui*s),e.lineTo(li*a+ui*c,li*c-ui*a),e.closePath()}},zg={draw(e,t){let n=ke(t-Cg(t/6,1.7))*.6189;e.moveTo(-n,-n),e.lineTo(n,n),e.moveTo(-n,n),e.lineTo(n,-n)}},q1=[Wu,Ig,Pg,Dg,Fg,Og,kg],Y1=[Wu,Ng,zg,Bg,Rg,Ug,Lg];function Zr(){}function zu(e,t,n){e._context.bezierCurveTo((2*e._x0+e._x1)/3,(2*e._y0+e._y1)/3,(e._x0+2*e._x1)/3,(e._y0+2*e._y1)/3,(e._x0+4*e._x1+t)/6,(e._y0+4*e._y1+n)/6)}function Xu(e){this._context=e}Xu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){switch(this._point){case 3:zu(this,this._x1,this._y1);case 2:this._context.lineTo(this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,this._context.lineTo((5*this._x0+this._x1)/6,(5*this._y0+this._y1)/6);default:zu(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Z1(e){return new Xu(e)}function J1(e){this._context=e}J1.prototype={areaStart:Zr,areaEnd:Zr,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._y0=this._y1=this._y2=this._y3=this._y4=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x2,this._y2),this._context.closePath();break}case 2:{this._context.moveTo((this._x2+2*this._x3)/3,(this._y2+2*this._y3)/3),this._context.lineTo((this._x3+2*this._x2)/3,(this._y3+2*this._y2)/3),this._context.closePath();break}case 3:{this.point(this._x2,this._y2),this.point(this._x3,this._y3),this.point(this._x4,this._y4);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x2=e,this._y2=t;break;case 1:this._point=2,this._x3=e,this._y3=t;break;case 2:this._point=3,this._x4=e,this._y4=t,this._context.moveTo((this._x0+4*this._x1+e)/6,(this._y0+4*this._y1+t)/6);break;default:zu(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function K1(e){return new J1(e)}function j1(e){this._context=e}j1.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3;var n=(this._x0+4*this._x1+e)/6,i=(this._y0+4*this._y1+t)/6;this._line?this._context.lineTo(n,i):this._context.moveTo(n,i);break;case 3:this._point=4;default:zu(this,e,t);break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t}};function Q1(e){return new j1(e)}function tM(e,t){this._basis=new Xu(e),this._beta=t}tM.prototype={lineStart:function(){this._x=[],this._y=[],this._basis.lineStart()},lineEnd:function(){var e=this._x,t=this._y,n=e.length-1;if(n>0)for(var i=e[0],r=t[0],s=e[n]-i,o=t[n]-r,a=-1,c;++a<=n;)c=a/n,this._basis.point(this._beta*e[a]+(1-this._beta)*(i+c*s),this._beta*t[a]+(1-this._beta)*(r+c*o));this._x=this._y=null,this._basis.lineEnd()},point:function(e,t){this._x.push(+e),this._y.push(+t)}};var eM=(function e(t){function n(i){return t===1?new Xu(i):new tM(i,t)}return n.beta=function(i){return e(+i)},n})(.85);function Gu(e,t,n){e._context.bezierCurveTo(e._x1+e._k*(e._x2-e._x0),e._y1+e._k*(e._y2-e._y0),e._x2+e._k*(e._x1-t),e._y2+e._k*(e._y1-n),e._x2,e._y2)}function Gg(e,t){this._context=e,this._k=(1-t)/6}Gg.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:Gu(this,this._x1,this._y1);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2,this._x1=e,this._y1=t;break;case 2:this._point=3;default:Gu(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var nM=(function e(t){function n(i){return new Gg(i,t)}return n.tension=function(i){return e(+i)},n})(0);function Vg(e,t){this._context=e,this._k=(1-t)/6}Vg.prototype={areaStart:Zr,areaEnd:Zr,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:Gu(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var iM=(function e(t){function n(i){return new Vg(i,t)}return n.tension=function(i){return e(+i)},n})(0);function Hg(e,t){this._context=e,this._k=(1-t)/6}Hg.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Gu(this,e,t);break}this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var rM=(function e(t){function n(i){return new Hg(i,t)}return n.tension=function(i){return e(+i)},n})(0);function Wg(e,t,n){var i=e._x1,r=e._y1,s=e._x2,o=e._y2;if(e._l01_a>D1){var a=2*e._l01_2a+3*e._l01_a*e._l12_a+e._l12_2a,c=3*e._l01_a*(e._l01_a+e._l12_a);i=(i*a-e._x0*e._l12_2a+e._x2*e._l01_2a)/c,r=(r*a-e._y0*e._l12_2a+e._y2*e._l01_2a)/c}if(e._l23_a>D1){var l=2*e._l23_2a+3*e._l23_a*e._l12_a+e._l12_2a,u=3*e._l23_a*(e._l23_a+e._l12_a);s=(s*l+e._x1*e._l23_2a-t*e._l12_2a)/u,o=(o*l+e._y1*e._l23_2a-n*e._l12_2a)/u}e._context.bezierCurveTo(i,r,s,o,e._x2,e._y2)}function sM(e,t){this._context=e,this._alpha=t}sM.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x2,this._y2);break;case 3:this.point(this._x2,this._y2);break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3;default:Wg(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var oM=(function e(t){function n(i){return t?new sM(i,t):new Gg(i,0)}return n.alpha=function(i){return e(+i)},n})(.5);function aM(e,t){this._context=e,this._alpha=t}aM.prototype={areaStart:Zr,areaEnd:Zr,lineStart:function(){this._x0=this._x1=this._x2=this._x3=this._x4=this._x5=this._y0=this._y1=this._y2=this._y3=this._y4=this._y5=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){switch(this._point){case 1:{this._context.moveTo(this._x3,this._y3),this._context.closePath();break}case 2:{this._context.lineTo(this._x3,this._y3),this._context.closePath();break}case 3:{this.point(this._x3,this._y3),this.point(this._x4,this._y4),this.point(this._x5,this._y5);break}}},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1,this._x3=e,this._y3=t;break;case 1:this._point=2,this._context.moveTo(this._x4=e,this._y4=t);break;case 2:this._point=3,this._x5=e,this._y5=t;break;default:Wg(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var cM=(function e(t){function n(i){return t?new aM(i,t):new Vg(i,0)}return n.alpha=function(i){return e(+i)},n})(.5);function lM(e,t){this._context=e,this._alpha=t}lM.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._x2=this._y0=this._y1=this._y2=NaN,this._l01_a=this._l12_a=this._l23_a=this._l01_2a=this._l12_2a=this._l23_2a=this._point=0},lineEnd:function(){(this._line||this._line!==0&&this._point===3)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){if(e=+e,t=+t,this._point){var n=this._x2-e,i=this._y2-t;this._l23_a=Math.sqrt(this._l23_2a=Math.pow(n*n+i*i,this._alpha))}switch(this._point){case 0:this._point=1;break;case 1:this._point=2;break;case 2:this._point=3,this._line?this._context.lineTo(this._x2,this._y2):this._context.moveTo(this._x2,this._y2);break;case 3:this._point=4;default:Wg(this,e,t);break}this._l01_a=this._l12_a,this._l12_a=this._l23_a,this._l01_2a=this._l12_2a,this._l12_2a=this._l23_2a,this._x0=this._x1,this._x1=this._x2,this._x2=e,this._y0=this._y1,this._y1=this._y2,this._y2=t}};var uM=(function e(t){function n(i){return t?new lM(i,t):new Hg(i,0)}return n.alpha=function(i){return e(+i)},n})(.5);function fM(e){this._context=e}fM.prototype={areaStart:Zr,areaEnd:Zr,lineStart:function(){this._point=0},lineEnd:function(){this._point&&this._context.closePath()},point:function(e,t){e=+e,t=+t,this._point?this._context.lineTo(e,t):(this._point=1,this._context.moveTo(e,t))}};function hM(e){return new fM(e)}function U1(e){return e<0?-1:1}function F1(e,t,n){var i=e._x1-e._x0,r=t-e._x1,s=(e._y1-e._y0)/(i||r<0&&-0),o=(n-e._y1)/(r||i<0&&-0),a=(s*r+o*i)/(i+r);return(U1(s)+U1(o))*Math.min(Math.abs(s),Math.abs(o),.5*Math.abs(a))||0}function O1(e,t){var n=e._x1-e._x0;return n?(3*(e._y1-e._y0)/n-t)/2:t}function Ag(e,t,n){var i=e._x0,r=e._y0,s=e._x1,o=e._y1,a=(s-i)/3;e._context.bezierCurveTo(i+a,r+a*t,s-a,o-a*n,s,o)}function Vu(e){this._context=e}Vu.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x0=this._x1=this._y0=this._y1=this._t0=NaN,this._point=0},lineEnd:function(){switch(this._point){case 2:this._context.lineTo(this._x1,this._y1);break;case 3:Ag(this,this._t0,O1(this,this._t0));break}(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line=1-this._line},point:function(e,t){var n=NaN;if(e=+e,t=+t,!(e===this._x1&&t===this._y1)){switch(this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;break;case 2:this._point=3,Ag(this,O1(this,n=F1(this,e,t)),n);break;default:Ag(this,this._t0,n=F1(this,e,t));break}this._x0=this._x1,this._x1=e,this._y0=this._y1,this._y1=t,this._t0=n}}};function dM(e){this._context=new pM(e)}(dM.prototype=Object.create(Vu.prototype)).point=function(e,t){Vu.prototype.point.call(this,t,e)};function pM(e){this._context=e}pM.prototype={moveTo:function(e,t){this._context.moveTo(t,e)},closePath:function(){this._context.closePath()},lineTo:function(e,t){this._context.lineTo(t,e)},bezierCurveTo:function(e,t,n,i,r,s){this._context.bezierCurveTo(t,e,i,n,s,r)}};function mM(e){return new Vu(e)}function gM(e){return new dM(e)}function _M(e){this._context=e}_M.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=[],this._y=[]},lineEnd:function(){var e=this._x,t=this._y,n=e.length;if(n)if(this._line?this._context.lineTo(e[0],t[0]):this._context.moveTo(e[0],t[0]),n===2)this._context.lineTo(e[1],t[1]);else for(var i=B1(e),r=B1(t),s=0,o=1;o<n;++s,++o)this._context.bezierCurveTo(i[0][s],r[0][s],i[1][s],r[1][s],e[o],t[o]);(this._line||this._line!==0&&n===1)&&this._context.closePath(),this._line=1-this._line,this._x=this._y=null},point:function(e,t){this._x.push(+e),this._y.push(+t)}};function B1(e){var t,n=e.length-1,i,r=new Array(n),s=new Array(n),o=new Array(n);for(r[0]=0,s[0]=2,o[0]=e[0]+2*e[1],t=1;t<n-1;++t)r[t]=1,s[t]=4,o[t]=4*e[t]+2*e[t+1];for(r[n-1]=2,s[n-1]=7,o[n-1]=8*e[n-1]+e[n],t=1;t<n;++t)i=r[t]/s[t-1],s[t]-=i,o[t]-=i*o[t-1];for(r[n-1]=o[n-1]/s[n-1],t=n-2;t>=0;--t)r[t]=(o[t]-r[t+1])/s[t];for(s[n-1]=(e[n]+r[n-1])/2,t=0;t<n-1;++t)s[t]=2*e[t+1]-r[t+1];return[r,s]}function yM(e){return new _M(e)}function $u(e,t){this._context=e,this._t=t}$u.prototype={areaStart:function(){this._line=0},areaEnd:function(){this._line=NaN},lineStart:function(){this._x=this._y=NaN,this._point=0},lineEnd:function(){0<this._t&&this._t<1&&this._point===2&&this._context.lineTo(this._x,this._y),(this._line||this._line!==0&&this._point===1)&&this._context.closePath(),this._line>=0&&(this._t=1-this._t,this._line=1-this._line)},point:function(e,t){switch(e=+e,t=+t,this._point){case 0:this._point=1,this._line?this._context.lineTo(e,t):this._context.moveTo(e,t);break;case 1:this._point=2;default:{if(this._t<=0)this._context.lineTo(this._x,t),this._context.lineTo(e,t);else{var n=this._x*(1-this._t)+e*this._t;this._context.lineTo(n,this._y),this._context.lineTo(n,t)}break}}this._x=e,this._y=t}};function xM(e){return new $u(e,.5)}function vM(e){return new $u(e,0)}function bM(e){return new $u(e,1)}function fi(e){return e!=null&&!Number.isNaN(e)}function un(e,t){return+fi(t)-+fi(e)||ln(e,t)}function Xs(e,t){return+fi(t)-+fi(e)||ur(e,t)}function Rc(e){return e!=null&&`${e}`!=""}function Xg(e){return isFinite(e)?e:NaN}function Ic(e){return e>0&&isFinite(e)?e:NaN}function qu(e){return e<0&&isFinite(e)?e:NaN}function Yu(e,t){if(e instanceof Date||(e=new Date(+e)),isNaN(e))return typeof t=="function"?t(e):t;let n=e.getUTCHours(),i=e.getUTCMinutes(),r=e.getUTCSeconds(),s=e.getUTCMilliseconds();return`${wP(e.getUTCFullYear(),4)}-${vr(e.getUTCMonth()+1,2)}-${vr(e.getUTCDate(),2)}${n||i||r||s?`T${vr(n,2)}:${vr(i,2)}${r||s?`:${vr(r,2)}${s?`.${vr(s,3)}`:""}`:""}Z`:""}`}function wP(e){return e<0?`-${vr(-e,6)}`:e>9999?`+${vr(e,6)}`:vr(e,4)}function vr(e,t){return`${e}`.padStart(t,"0")}var TP=/^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;function Pc(e,t){return TP.test(e+="")?new Date(e):typeof t=="function"?t(e):t}function br(e){if(e==null)return;let t=e[0],n=e[e.length-1];return ur(t,n)}var Ho=1e3,Kr=Ho*60,jr=Kr*60,Ji=jr*24,Zi=Ji*7,$s=Ji*30,Jr=Ji*365,$g=[["millisecond",1],["2 milliseconds",2],["5 milliseconds",5],["10 milliseconds",10],["20 milliseconds",20],["50 milliseconds",50],["100 milliseconds",100],["200 milliseconds",200],["500 milliseconds",500],["second",Ho],["5 seconds",5*Ho],["15 seconds",15*Ho],["30 seconds",30*Ho],["minute",Kr],["5 minutes",5*Kr],["15 minutes",15*Kr],["30 minutes",30*Kr],["hour",jr],["3 hours",3*jr],["6 hours",6*jr],["12 hours",12*jr],["day",Ji],["2 days",2*Ji],["week",Zi],["2 weeks",2*Zi],["month",$s],["3 months",3*$s],["6 months",6*$s],["year",Jr],["2 years",2*Jr],["5 years",5*Jr],["10 years",10*Jr],["20 years",20*Jr],["50 years",50*Jr],["100 years",100*Jr]],qg=new Map([["second",Ho],["minute",Kr],["hour",jr],["day",Ji],["monday",Zi],["tuesday",Zi],["wednesday",Zi],["thursday",Zi],["friday",Zi],["saturday",Zi],["sunday",Zi],["week",Zi],["month",$s],["year",Jr]]),SM=new Map([["second",bn],["minute",Us],["hour",Os],["day",Wi],["monday",zs],["tuesday",Zp],["wednesday",Jp],["thursday",yr],["friday",Kp],["saturday",jp],["sunday",Xi],["week",Xi],["month",Hs],["year",Ln]]),Yg=new Map([["second",bn],["minute",Fs],["hour",Bs],["day",yc],["monday",Vs],["tuesday",Qp],["wednesday",tm],["thursday",xr],["friday",em],["saturday",nm],["sunday",$i],["week",$i],["month",Ws],["year",Nn]]),Wo=Symbol("intervalDuration"),Ju=Symbol("intervalType");for(let[e,t]of SM)t[Wo]=qg.get(e),t[Ju]="time";for(let[e,t]of Yg)t[Wo]=qg.get(e),t[Ju]="utc";var Lc=[["year",Nn,"utc"],["month",Ws,"utc"],["day",yc,"utc",6*$s],["hour",Bs,"utc",3*Ji],["minute",Fs,"utc",6*jr],["second",bn,"utc",30*Kr]],Zu=[["year",Ln,"time"],["month",Hs,"time"],["day",Wi,"time",6*$s],["hour",Os,"time",3*Ji],["minute",Us,"time",6*jr],["second",bn,"time",30*Kr]],AP=[Lc[0],Zu[0],Lc[1],Zu[1],Lc[2],Zu[2],...Lc.slice(3)];function wM(e){let t=`${e}`.toLowerCase();t.endsWith("s")&&(t=t.slice(0,-1));let n=1,i=/^(?:(\d+)\s+)/.exec(t);switch(i&&(t=t.slice(i[0].length),n=+i[1]),t){case"quarter":t="month",n*=3;break;case"half":t="month",n*=6;break}let r=Yg.get(t);if(!r)throw new Error(`unknown interval: ${e}`);if(n>1&&!r.every)throw new Error(`non-periodic interval: ${t}`);return[t,n]}function Zg(e){return TM(wM(e),"time")}function Nc(e){return TM(wM(e),"utc")}function TM([e,t],n){let i=(n==="time"?SM:Yg).get(e);return t>1&&(i=i.every(t),i[Wo]=qg.get(e)*t,i[Ju]=n),i}function Jg(e,t){if(!(t>1))return;let n=e[Wo];if(!$g.some(([,r])=>r===n)||n%Ji===0&&Ji<n&&n<$s)return;let[i]=$g[vo(([,r])=>Math.log(r)).center($g,Math.log(n*t))];return(e[Ju]==="time"?Zg:Nc)(i)}function MM(e,t,n){let i=t==="time"?Mc:qi;if(n==null)return i(e==="year"?"%Y":e==="month"?"%Y-%m":e==="day"?"%Y-%m-%d":e==="hour"||e==="minute"?"%Y-%m-%dT%H:%M":e==="second"?"%Y-%m-%dT%H:%M:%S":"%Y-%m-%dT%H:%M:%S.%L");let r=EP(n);switch(e){case"millisecond":return Vo(i(".%L"),i(":%M:%S"),r);case"second":return Vo(i(":%S"),i("%-I:%M"),r);case"minute":return Vo(i("%-I:%M"),i("%p"),r);case"hour":return Vo(i("%-I %p"),i("%b %-d"),r);case"day":return Vo(i("%-d"),i("%b"),r);case"month":return Vo(i("%b"),i("%Y"),r);case"year":return i("%Y")}throw new Error("unable to format time ticks")}function EP(e){return e==="left"||e==="right"?(t,n)=>`
${t}
${n}`:e==="top"?(t,n)=>`${n}
${t}`:(t,n)=>`${t}
${n}`}function CP(e){return e==="time"?Zu:e==="utc"?Lc:AP}function AM(e,t,n){let i=yn(Ax(t,(r,s)=>Math.abs(s-r)));if(i<1e3)return MM("millisecond","utc",n);for(let[r,s,o,a]of CP(e)){if(i>a||r==="hour"&&!i)break;if(t.every(c=>s.floor(c)>=c))return MM(r,o,n)}}function Vo(e,t,n){return(i,r,s)=>{let o=e(i,r),a=t(i,r),c=r-br(s);return r!==c&&s[c]!==void 0&&a===t(s[c],c)?o:n(o,a)}}var jg=Object.getPrototypeOf(Uint8Array),RP=Object.prototype.toString;function Ti(e){return e instanceof Array||e instanceof jg}function RM(e){return e instanceof jg&&!IP(e)}function IM(e){return e?.prototype instanceof jg&&!PP(e)}function IP(e){return e instanceof BigInt64Array||e instanceof BigUint64Array}function PP(e){return e===BigInt64Array||e===BigUint64Array}var Qg=Symbol("reindex");function be(e,t,n){let i=typeof t;return i==="string"?$M(e)?t0(e.getChild(t),n):EM(e,e0(t),n):i==="function"?EM(e,t,n):i==="number"||t instanceof Date||i==="boolean"?de(e,Vn(t),n):typeof t?.transform=="function"?Kg(t.transform(e),n):LP(Kg(t,n),e?.[Qg])}function LP(e,t){return e!=null&&t?tf(e,t):e}function EM(e,t,n){return de(e,IM(n)?(i,r)=>i0(t(i,r)):t,n)}function Kg(e,t){return t===void 0?ji(e):qM(e)?t0(e,t):e instanceof t?e:t.from(e,IM(t)&&!RM(e)?i0:void 0)}function t0(e,t){return e==null?e:(t===void 0||t===Array)&&FP(e.type)?r0(CM(e)):Kg(CM(e),t)}function CM(e){return e.nullCount?e.toJSON():e.toArray()}var Xo=[null],e0=e=>t=>{let n=t[e];return n===void 0&&t.type==="Feature"?t.properties?.[e]:n},Qr={transform:Sn},pe={transform:e=>e};var PM=()=>1,LM=()=>!0,Le=e=>e==null?e:`${e}`,Ne=e=>e==null?e:+e;var n0=e=>e?e[0]:void 0,Ku=e=>e?e[1]:void 0;var Vn=e=>()=>e;function NM(e){let t=+`${e}`.slice(1)/100;return(n,i)=>lr(n,t,i)}function Ki(e){return RM(e)?e:de(e,i0,Float64Array)}function i0(e){return e==null?NaN:Number(e)}function r0(e){return de(e,s0)}function s0(e){return e instanceof Date&&!isNaN(e)?e:typeof e=="string"?Pc(e):e==null||isNaN(e=Number(e))?void 0:new Date(e)}function Dn(e,t){return e===void 0&&(e=t),e===null?[void 0,"none"]:Zo(e)?[void 0,e]:[e,void 0]}function ze(e,t){return e===void 0&&(e=t),e===null||typeof e=="number"?[void 0,e]:[e,void 0]}function o0(e,t,n){if(e!=null)return Mn(e,t,n)}function Mn(e,t,n){let i=`${e}`.toLowerCase();if(!n.includes(i))throw new Error(`invalid ${t}: ${e}`);return i}function Mr(e){return $M(e)?e:ji(e)}function ji(e){if(e==null||Ti(e))return e;if(qM(e))return t0(e);if(DM(e))switch(e.type){case"FeatureCollection":return e.features;case"GeometryCollection":return e.geometries;default:return[e]}return Array.from(e)}function DM(e){switch(e?.type){case"FeatureCollection":case"GeometryCollection":case"Feature":case"LineString":case"MultiLineString":case"MultiPoint":case"MultiPolygon":case"Point":case"Polygon":case"Sphere":return!0;default:return!1}}function de(e,t,n=Array){return e==null?e:e instanceof n?e.map(t):n.from(e,t)}function ts(e,t=Array){return e instanceof t?e.slice():t.from(e)}function a0({x:e,x1:t,x2:n}){return e!==void 0||t!==void 0||n!==void 0}function c0({y:e,y1:t,y2:n}){return e!==void 0||t!==void 0||n!==void 0}function ju(e){return a0(e)||c0(e)||e.interval!==void 0}function Ai(e){return e?.toString===RP}function $o(e){return Ai(e)&&(e.type!==void 0||e.domain!==void 0)}function Dc(e){return Ai(e)&&typeof e.transform!="function"}function qs(e){return Dc(e)&&e.value===void 0&&e.channel===void 0}function l0(e,t,n,i=pe){return t===void 0&&n===void 0?(t=0,n=e===void 0?i:e):t===void 0?t=e===void 0?0:e:n===void 0&&(n=e===void 0?0:e),[t,n]}function es(e,t){return e===void 0&&t===void 0?[n0,Ku]:[e,t]}function Qu({z:e,fill:t,stroke:n}={}){return e===void 0&&([e]=Dn(t)),e===void 0&&([e]=Dn(n)),e}function ns(e){return Ti(e)?e.length:e?.numRows}function Sn(e){let t=ns(e),n=new Uint32Array(t);for(let i=0;i<t;++i)n[i]=i;return n}function tf(e,t){return Ti(e)?de(t,n=>e[n],e.constructor):de(t,n=>e.at(n))}function UM(e,t,n){return e.subarray?e.subarray(t,n):e.slice(t,n)}function hi(e){return e!==null&&typeof e=="object"?e.valueOf():e}function FM(e,t){if(t[e]!==void 0)return t[e];switch(e){case"x1":case"x2":e="x";break;case"y1":case"y2":e="y";break}return t[e]}function qo(e){let t;return[{transform:()=>t,label:Ei(e)},n=>t=n]}function di(e){return e==null?[e]:qo(e)}function Ei(e,t){return typeof e=="string"?e:e&&e.label!==void 0?e.label:t}function Yo(e,t){return{transform(n){let i=e.transform(n),r=t.transform(n);return Pe(i)||Pe(r)?de(i,(s,o)=>new Date((+i[o]+ +r[o])/2)):de(i,(s,o)=>(+i[o]+ +r[o])/2,Float64Array)},label:e.label}}function Uc(e,t){let n=u0(t?.interval,t?.type);return n?de(e,n):e}function u0(e,t){let n=ef(e,t);return n&&(i=>fi(i)?n.floor(i):i)}function ef(e,t){if(e!=null){if(typeof e=="number")return NP(e);if(typeof e=="string")return(t==="time"?Zg:Nc)(e);if(typeof e.floor!="function")throw new Error("invalid interval; missing floor method");if(typeof e.offset!="function")throw new Error("invalid interval; missing offset method");return e}}function NP(e){e=+e,0<e&&e<1&&Number.isInteger(1/e)&&(e=-1/e);let t=Math.abs(e);return e<0?{floor:n=>Math.floor(n*t)/t,offset:(n,i=1)=>(n*t+Math.floor(i))/t,range:(n,i)=>Mo(Math.ceil(n*t),i*t).map(r=>r/t)}:{floor:n=>Math.floor(n/t)*t,offset:(n,i=1)=>n+t*Math.floor(i),range:(n,i)=>Mo(Math.ceil(n/t),i/t).map(r=>r*t)}}function Qi(e,t){if(e=ef(e,t),e&&typeof e.range!="function")throw new Error("invalid interval: missing range method");return e}function OM(e,t){if(e=Qi(e,t),e&&typeof e.ceil!="function")throw new Error("invalid interval: missing ceil method");return e}function BM(e){return is(e)&&typeof e?.floor=="function"&&e.floor()instanceof Date}function is(e){return typeof e?.range=="function"}function tr(e){return e===void 0||Dc(e)?e:{value:e}}function kM(e){return e==null?null:{transform:t=>be(t,e,Float64Array),label:Ei(e)}}function Un(e){return e&&typeof e[Symbol.iterator]=="function"}function nf(e){for(let t of e)if(t!=null)return typeof t!="object"||t instanceof Date}function f0(e){for(let t of e){if(t==null)continue;let n=typeof t;return n==="string"||n==="boolean"}}function Pe(e){for(let t of e)if(t!=null)return t instanceof Date}function zM(e){for(let t of e)if(t!=null)return typeof t=="string"&&isNaN(t)&&Pc(t)}function GM(e){for(let t of e)if(t!=null){if(typeof t!="string")return!1;if(t.trim())return!isNaN(t)}}function VM(e){for(let t of e)if(t!=null)return typeof t=="number"}function rf(e,t){let n;for(let i of e)if(i!=null){if(!t(i))return!1;n=!0}return n}var DP=new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));function Zo(e){return typeof e!="string"?!1:(e=e.toLowerCase().trim(),/^#[0-9a-f]{3,8}$/.test(e)||/^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(e)||DP.has(e))}function HM(e){return typeof e=="number"&&(0<=e&&e<=1||isNaN(e))}function Ke(e){return e==null||Ys(e)}function Ys(e){return/^\s*none\s*$/i.test(e)}function WM(e){return/^\s*round\s*$/i.test(e)}function sf(e,t){return o0(e,t,["middle","top-left","top","top-right","right","bottom-right","bottom","bottom-left","left"])}function Jo(e="middle"){return sf(e,"frameAnchor")}function XM(e={},...t){let n=e;for(let i of t)for(let r in i)if(n[r]===void 0){let s=i[r];n===e?n={...n,[r]:s}:n[r]=s}return n}function UP(e){console.warn("named iterables are deprecated; please use an object instead");let t=new Set;return Object.fromEntries(Array.from(e,n=>{let{name:i}=n;if(i==null)throw new Error("missing name");let r=`${i}`;if(r==="__proto__")throw new Error(`illegal name: ${r}`);if(t.has(r))throw new Error(`duplicate name: ${r}`);return t.add(r),[i,n]}))}function h0(e){return Un(e)?UP(e):e}function of(e){return e===!0?e="frame":e===!1?e=null:!DM(e)&&e!=null&&(e=Mn(e,"clip",["frame","sphere"]),e==="sphere"&&(e={type:"Sphere"})),e}function $M(e){return e&&typeof e.getChild=="function"&&typeof e.toArray=="function"&&e.schema&&Array.isArray(e.schema.fields)}function qM(e){return e&&typeof e.toArray=="function"&&e.type}function FP(e){return e&&(e.typeId===8||e.typeId===10)&&e.unit===1}var pi=Symbol("position"),Hn=Symbol("color"),Zs=Symbol("radius"),Js=Symbol("length"),Ks=Symbol("opacity"),Ko=Symbol("symbol"),YM=Symbol("projection"),me=new Map([["x",pi],["y",pi],["fx",pi],["fy",pi],["r",Zs],["color",Hn],["opacity",Ks],["symbol",Ko],["length",Js],["projection",YM]]);function ZM(e){return e===pi||e===YM}function JM(e){return e===pi||e===Zs||e===Js||e===Ks}var OP=Math.sqrt(3),BP=2/OP,kP={draw(e,t){let n=Math.sqrt(t/Math.PI),i=n*BP,r=i/2;e.moveTo(0,i),e.lineTo(n,r),e.lineTo(n,-r),e.lineTo(0,-i),e.lineTo(-n,-r),e.lineTo(-n,r),e.closePath()}},KM=new Map([["asterisk",Rg],["circle",Wu],["cross",Ig],["diamond",Pg],["diamond2",Lg],["hexagon",kP],["plus",Ng],["square",Dg],["square2",Ug],["star",Fg],["times",zg],["triangle",Og],["triangle2",Bg],["wye",kg]]);function jM(e){return e&&typeof e.draw=="function"}function QM(e){return jM(e)?!0:typeof e!="string"?!1:KM.has(e.toLowerCase())}function jo(e){if(e==null||jM(e))return e;let t=KM.get(`${e}`.toLowerCase());if(t)return t;throw new Error(`invalid symbol: ${e}`)}function Qo({filter:e,sort:t,reverse:n,transform:i,initializer:r,...s}={},o){if(i===void 0&&(e!=null&&(i=tS(e)),t!=null&&!qs(t)&&(i=d0(i,nS(t))),n&&(i=d0(i,eS))),o!=null&&r!=null)throw new Error("transforms cannot be applied after initializers");return{...s,...(t===null||qs(t))&&{sort:t},transform:d0(i,o)}}function js({filter:e,sort:t,reverse:n,initializer:i,...r}={},s){return i===void 0&&(e!=null&&(i=tS(e)),t!=null&&!qs(t)&&(i=p0(i,nS(t))),n&&(i=p0(i,eS))),{...r,...(t===null||qs(t))&&{sort:t},initializer:p0(i,s)}}function d0(e,t){return e==null?t===null?void 0:t:t==null?e===null?void 0:e:function(n,i,r){return{data:n,facets:i}=e.call(this,n,i,r),t.call(this,Mr(n),i,r)}}function p0(e,t){return e==null?t===null?void 0:t:t==null?e===null?void 0:e:function(n,i,r,...s){let o,a,c,l,u,h;return{data:a=n,facets:c=i,channels:o}=e.call(this,n,i,r,...s),{data:u=a,facets:h=c,channels:l}=t.call(this,a,c,{...r,...o},...s),{data:u,facets:h,channels:{...o,...l}}}}function tS(e){return(t,n)=>{let i=be(t,e);return{data:t,facets:n.map(r=>r.filter(s=>i[s]))}}}function eS(e,t){return{data:e,facets:t.map(n=>n.slice().reverse())}}function nS(e){return(typeof e=="function"&&e.length!==1?zP:GP)(e)}function zP(e){return(t,n)=>{let i=Ti(t)?(r,s)=>e(t[r],t[s]):(r,s)=>e(t.get(r),t.get(s));return{data:t,facets:n.map(r=>r.slice().sort(i))}}}function GP(e){let t,n;({channel:t,value:e,order:n}={...tr(e)});let i=t?.startsWith("-");if(i&&(t=t.slice(1)),n===void 0&&(n=i?Xs:un),typeof n!="function")switch(`${n}`.toLowerCase()){case"ascending":n=un;break;case"descending":n=Xs;break;default:throw new Error(`invalid order: ${n}`)}return(r,s,o)=>{let a;if(t===void 0)a=be(r,e);else{if(o===void 0)throw new Error("channel sort requires an initializer");if(a=o[t],!a)return{};a=a.value}let c=(l,u)=>n(a[l],a[u]);return{data:r,facets:s.map(l=>l.slice().sort(c))}}}function Oc(e,...t){for(let{name:n}of e)if(t.includes(n))return!0;return!1}function sS(e,t,n=m0){let i=Object.entries(e);return t.title!=null&&e.title===void 0&&i.push(["title",$P]),t.href!=null&&e.href===void 0&&i.push(["href",af]),i.filter(([,r])=>r!==void 0).map(([r,s])=>s===null?VP(r):n(r,s,t))}function m0(e,t,n,i=g0){let r;Ai(t)&&"reduce"in t&&(r=t.scale,t=t.reduce);let s=i(e,t,n),[o,a]=qo(s.label),c;return{name:e,output:r===void 0?o:{value:o,scale:r},initialize(l){s.initialize(l),c=a([])},scope(l,u){s.scope(l,u)},reduce(l,u){c.push(s.reduce(l,u))}}}function VP(e){return{name:e,initialize(){},scope(){},reduce(){}}}function g0(e,t,n,i=Bc){let r=FM(e,n),s=i(t,r),o,a;return{label:Ei(s===Fc?null:r,s.label),initialize(c){o=r===void 0?c:be(c,r),s.scope==="data"&&(a=s.reduceIndex(Sn(c),o))},scope(c,l){s.scope===c&&(a=s.reduceIndex(l,o))},reduce(c,l){return s.scope==null?s.reduceIndex(c,o,l):s.reduceIndex(c,o,a,l)}}}function _0(e,t){return t?As(e,n=>t[n]):[[,e]]}function Bc(e,t,n=HP){if(e==null)return n(e);if(typeof e.reduceIndex=="function")return e;if(typeof e.reduce=="function"&&Ai(e))return WP(e);if(typeof e=="function")return XP(e);if(/^p\d{2}$/i.test(e))return Sr(NM(e));switch(`${e}`.toLowerCase()){case"first":return af;case"last":return qP;case"identity":return y0;case"count":return Fc;case"distinct":return YP;case"sum":return t==null?Fc:ZP;case"proportion":return rS(t,"data");case"proportion-facet":return rS(t,"facet");case"deviation":return Sr(qd);case"min":return Sr(ei);case"min-index":return Sr(vx);case"max":return Sr(yn);case"max-index":return Sr(xx);case"mean":return iS(wx);case"median":return iS(Ja);case"variance":return Sr($d);case"mode":return Sr(Tx)}return n(e)}function HP(e){throw new Error(`invalid reduce: ${e}`)}function oS(e,t){for(let n in t){let i=t[n];if(i!==void 0&&!e.some(r=>r.name===n))return i}}function aS(e,t,n){if(t){let i=t.output.transform(),r=(s,o)=>un(i[s],i[o]);e.forEach(s=>s.sort(r))}n&&e.forEach(i=>i.reverse())}function WP(e){return console.warn("deprecated reduce interface; implement reduceIndex instead."),{...e,reduceIndex:e.reduce.bind(e)}}function XP(e){return{reduceIndex(t,n,i){return e(tf(n,t),i)}}}function Sr(e){return{reduceIndex(t,n){return e(t,i=>n[i])}}}function iS(e){return{reduceIndex(t,n){let i=e(t,r=>n[r]);return Pe(n)?new Date(i):i}}}var y0={reduceIndex(e,t){return tf(t,e)}},af={reduceIndex(e,t){return t[e[0]]}},$P={reduceIndex(e,t){let i=yo(fr(e,s=>s.length,s=>t[s]),Ku),r=i.slice(-5).reverse();if(r.length<i.length){let s=i.slice(0,-4);r[4]=[`\u2026 ${s.length.toLocaleString("en-US")} more`,bi(s,Ku)]}return r.map(([s,o])=>`${s} (${o.toLocaleString("en-US")})`).join(`
`)}},qP={reduceIndex(e,t){return t[e[e.length-1]]}},Fc={label:"Frequency",reduceIndex(e){return e.length}},YP={label:"Distinct",reduceIndex(e,t){let n=new Bi;for(let i of e)n.add(t[i]);return n.size}},ZP=Sr(bi);function rS(e,t){return e==null?{scope:t,label:"Frequency",reduceIndex:(n,i,r=1)=>n.length/r}:{scope:t,reduceIndex:(n,i,r=1)=>bi(n,s=>i[s])/r}}var cS={reduceIndex(e,t,{z:n}){return n}};function ta(e,{scale:t,type:n,value:i,filter:r,hint:s,label:o=Ei(i)},a){return s===void 0&&typeof i?.transform=="function"&&(s=i.hint),v0(a,{scale:t,type:n,value:be(e,i),label:o,filter:r,hint:s})}function uS(e,t){return Object.fromEntries(Object.entries(e).map(([n,i])=>[n,ta(t,i,n)]))}function fS(e,t){let n=Object.fromEntries(Object.entries(e).map(([i,{scale:r,value:s}])=>{let o=r==null?null:t[r];return[i,o==null?s:de(s,o)]}));return n.channels=e,n}function v0(e,t){let{scale:n,value:i}=t;if(n===!0||n==="auto")switch(e){case"fill":case"stroke":case"color":t.scale=n!==!0&&rf(i,Zo)?null:"color",t.defaultScale="color";break;case"fillOpacity":case"strokeOpacity":case"opacity":t.scale=n!==!0&&rf(i,HM)?null:"opacity",t.defaultScale="opacity";break;case"symbol":n!==!0&&rf(i,QM)?(t.scale=null,t.value=de(i,jo)):t.scale="symbol",t.defaultScale="symbol";break;default:t.scale=me.has(e)?e:null;break}else if(n===!1)t.scale=null;else if(n!=null&&!me.has(n))throw new Error(`unknown scale: ${n}`);return t}function hS(e,t,n,i,r){let{order:s,reverse:o,reduce:a=!0,limit:c}=r;for(let l in r){if(!me.has(l))continue;let{value:u,order:h=s,reverse:f=o,reduce:d=a,limit:p=c}=tr(r[l]),_=u?.startsWith("-");if(_&&(u=u.slice(1)),h=h===void 0?_!==(u==="width"||u==="height")?pS:dS:jP(h),d==null||d===!1)continue;let m=l==="fx"||l==="fy"?KP(t,i[l]):JP(n,l);if(!m)throw new Error(`missing channel for scale: ${l}`);let g=m.value,[v=0,S=1/0]=Un(p)?p:p<0?[p]:[0,p];if(u==null)m.domain=()=>{let x=Array.from(new Bi(g));return f&&(x=x.reverse()),(v!==0||S!==1/0)&&(x=x.slice(v,S)),x};else{let x=u==="data"?e:u==="height"?lS(n,"y1","y2"):u==="width"?lS(n,"x1","x2"):x0(n,u,u==="y"?"y2":u==="x"?"x2":void 0),w=Bc(d===!0?"max":d,x);m.domain=()=>{let M=gx(Sn(g),y=>w.reduceIndex(y,x),y=>g[y]);return h&&M.sort(h),f&&M.reverse(),(v!==0||S!==1/0)&&(M=M.slice(v,S)),M.map(n0)}}}}function JP(e,t){for(let n in e){let i=e[n];if(i.scale===t)return i}}function KP(e,t){let n=e.original;if(n===e)return t;let i=t.value,r=t.value=[];for(let s=0;s<n.length;++s){let o=i[n[s][0]];for(let a of e[s])r[a]=o}return t}function lS(e,t,n){let i=x0(e,t),r=x0(e,n);return de(r,(s,o)=>Math.abs(s-i[o]),Float64Array)}function x0(e,t,n){let i=e[t];if(!i&&n!==void 0&&(i=e[n]),i)return i.value;throw new Error(`missing channel: ${t}`)}function jP(e){if(e==null||typeof e=="function")return e;switch(`${e}`.toLowerCase()){case"ascending":return dS;case"descending":return pS}throw new Error(`invalid order: ${e}`)}function dS([e,t],[n,i]){return un(t,i)||un(e,n)}function pS([e,t],[n,i]){return Xs(t,i)||un(e,n)}function b0(e,t){let n=e[t];if(n){for(;n.source;)n=n.source;return n.source===null?null:n}}var xS=new Map([["accent",w1],["category10",S1],["dark2",T1],["observable10",A1],["paired",E1],["pastel1",C1],["pastel2",R1],["set1",I1],["set2",P1],["set3",L1],["tableau10",N1]]);function vS(e){return e!=null&&xS.has(`${e}`.toLowerCase())}var mS=new Map([...xS,["brbg",wr(ym,xm)],["prgn",wr(vm,bm)],["piyg",wr(Mm,Sm)],["puor",wr(wm,Tm)],["rdbu",wr(Uu,Ac)],["rdgy",wr(Am,Em)],["rdylbu",wr(Fu,Ec)],["rdylgn",wr(Cm,Rm)],["spectral",wr(Im,Pm)],["burd",gS(Uu,Ac)],["buylrd",gS(Fu,Ec)],["blues",je(ng,ig)],["greens",je(rg,sg)],["greys",je(og,ag)],["oranges",je(hg,dg)],["purples",je(cg,lg)],["reds",je(ug,fg)],["turbo",Tr(vg)],["viridis",Tr(bg)],["magma",Tr(Mg)],["inferno",Tr(Sg)],["plasma",Tr(wg)],["cividis",Tr(pg)],["cubehelix",Tr(mg)],["warm",Tr(gg)],["cool",Tr(_g)],["bugn",je(Lm,Nm)],["bupu",je(Dm,Um)],["gnbu",je(Fm,Om)],["orrd",je(Bm,km)],["pubu",je(Vm,Hm)],["pubugn",je(zm,Gm)],["purd",je(Wm,Xm)],["rdpu",je($m,qm)],["ylgn",je(Jm,Km)],["ylgnbu",je(Ym,Zm)],["ylorbr",je(jm,Qm)],["ylorrd",je(tg,eg)],["rainbow",_S(yg)],["sinebow",_S(xg)]]);function je(e,t){return({length:n})=>n===1?[e[3][1]]:n===2?[e[3][1],e[3][2]]:(n=Math.max(3,Math.floor(n)),n>9?xn(t,n):e[n])}function wr(e,t){return({length:n})=>n===2?[e[3][0],e[3][2]]:(n=Math.max(3,Math.floor(n)),n>11?xn(t,n):e[n])}function gS(e,t){return({length:n})=>n===2?[e[3][2],e[3][0]]:(n=Math.max(3,Math.floor(n)),n>11?xn(i=>t(1-i),n):e[n].slice().reverse())}function Tr(e){return({length:t})=>xn(e,Math.max(2,Math.floor(t)))}function _S(e){return({length:t})=>xn(e,Math.floor(t)+1).slice(0,-1)}function M0(e){let t=`${e}`.toLowerCase();if(!mS.has(t))throw new Error(`unknown ordinal scheme: ${t}`);return mS.get(t)}function kc(e,t){let n=M0(e),i=typeof n=="function"?n({length:t}):n;return i.length!==t?i.slice(0,t):i}function bS(e,t="greys"){let n=new Set,[i,r]=kc(t,2);for(let s of e)if(s!=null)if(s===!0)n.add(r);else if(s===!1)n.add(i);else return;return[...n]}var yS=new Map([["brbg",xm],["prgn",bm],["piyg",Sm],["puor",Tm],["rdbu",Ac],["rdgy",Em],["rdylbu",Ec],["rdylgn",Rm],["spectral",Pm],["burd",e=>Ac(1-e)],["buylrd",e=>Ec(1-e)],["blues",ig],["greens",sg],["greys",ag],["purples",lg],["reds",fg],["oranges",dg],["turbo",vg],["viridis",bg],["magma",Mg],["inferno",Sg],["plasma",wg],["cividis",pg],["cubehelix",mg],["warm",gg],["cool",_g],["bugn",Nm],["bupu",Um],["gnbu",Om],["orrd",km],["pubugn",Gm],["pubu",Hm],["purd",Xm],["rdpu",qm],["ylgnbu",Zm],["ylgn",Km],["ylorbr",Qm],["ylorrd",eg],["rainbow",yg],["sinebow",xg]]);function ea(e){let t=`${e}`.toLowerCase();if(!yS.has(t))throw new Error(`unknown quantitative scheme: ${t}`);return yS.get(t)}var QP=new Set(["brbg","prgn","piyg","puor","rdbu","rdgy","rdylbu","rdylgn","spectral","burd","buylrd"]);function MS(e){return e!=null&&QP.has(`${e}`.toLowerCase())}var w0=e=>t=>e(1-t),S0=[0,1],SS=new Map([["number",Oe],["rgb",Ps],["hsl",yv],["hcl",bv],["lab",xv]]);function T0(e){let t=`${e}`.toLowerCase();if(!SS.has(t))throw new Error(`unknown interpolator: ${t}`);return SS.get(t)}function ia(e,t,n,{type:i,nice:r,clamp:s,zero:o,domain:a=LS(e,n),unknown:c,round:l,scheme:u,interval:h,range:f=me.get(e)===Zs?iL(n,a):me.get(e)===Js?rL(n,a):me.get(e)===Ks?S0:void 0,interpolate:d=me.get(e)===Hn?u==null&&f!==void 0?Ps:ea(u!==void 0?u:i==="cyclical"?"rainbow":"turbo"):l?tc:Oe,reverse:p}){if(a=wS(a),h=Qi(h,i),(i==="cyclical"||i==="sequential")&&(i="linear"),typeof d!="function"&&(d=T0(d)),p=!!p,f!==void 0){let _=a.length,m=(f=wS(f)).length;if(_!==m){if(d.length===1)throw new Error("invalid piecewise interpolator");d=$r(d,f),f=void 0}}if(d.length===1?(p&&(d=w0(d),p=!1),f===void 0&&(f=Float64Array.from(a,(_,m)=>m/(a.length-1)),f.length===2&&(f=S0)),t.interpolate((f===S0?Vn:zc)(d))):t.interpolate(d),o){let[_,m]=nn(a);(_>0||m<0)&&(a=ts(a),(br(a)||1)===Math.sign(_)?a[0]=0:a[a.length-1]=0)}return p&&(a=So(a)),t.domain(a).unknown(c),r&&(t.nice(tL(r,i)),a=t.domain()),f!==void 0&&t.range(f),s&&t.clamp(s),{type:i,domain:a,range:f,scale:t,interpolate:d,interval:h}}function wS(e){return e=ji(e),e.length>=2?e:[e[0],e[0]]}function tL(e,t){return e===!0?void 0:typeof e=="number"?e:OM(e,t)}function TS(e,t,n){return ia(e,Tc(),t,n)}function AS(e,t,n){return A0(e,t,{...n,exponent:.5})}function A0(e,t,{exponent:n=1,...i}){return ia(e,um().exponent(n),t,{...i,type:"pow"})}function ES(e,t,{base:n=10,domain:i=sL(t),...r}){return ia(e,cm().base(n),t,{...r,domain:i})}function CS(e,t,{constant:n=1,...i}){return ia(e,lm().constant(n),t,i)}function RS(e,t,{range:n,quantiles:i=n===void 0?5:(n=[...n]).length,n:r=i,scheme:s="rdylbu",domain:o=oL(t),unknown:a,interpolate:c,reverse:l}){return n===void 0&&(n=c!==void 0?xn(c,r):me.get(e)===Hn?kc(s,r):void 0),o.length>0&&(o=fm(o,n===void 0?{length:r}:n).quantiles()),cf(e,t,{domain:o,range:n,reverse:l,unknown:a})}function IS(e,t,{range:n,n:i=n===void 0?5:(n=[...n]).length,scheme:r="rdylbu",domain:s=LS(e,t),unknown:o,interpolate:a,reverse:c}){let[l,u]=nn(s),h;return n===void 0?(h=Hr(l,u,i),h[0]<=l&&h.splice(0,1),h[h.length-1]>=u&&h.pop(),i=h.length+1,n=a!==void 0?xn(a,i):me.get(e)===Hn?kc(r,i):void 0):(h=xn(Oe(l,u),i+1).slice(1,-1),l instanceof Date&&(h=h.map(f=>new Date(f)))),br(ji(s))<0&&h.reverse(),cf(e,t,{domain:h,range:n,reverse:c,unknown:o})}function cf(e,t,{domain:n=[0],unknown:i,scheme:r="rdylbu",interpolate:s,range:o=s!==void 0?xn(s,n.length+1):me.get(e)===Hn?kc(r,n.length+1):void 0,reverse:a}){n=ji(n);let c=br(n);if(!isNaN(c)&&!eL(n,c))throw new Error(`the ${e} scale has a non-monotonic domain`);return a&&(o=So(o)),{type:"threshold",scale:hm(c<0?So(n):n,o===void 0?[]:o).unknown(i),domain:n,range:o}}function eL(e,t){for(let n=1,i=e.length,r=e[0];n<i;++n){let s=ur(r,r=e[n]);if(s!==0&&s!==t)return!1}return!0}function PS(e){return{type:"identity",scale:JM(me.get(e))?am():t=>t}}function na(e,t=Xg){return e.length?[ei(e,({value:n})=>n===void 0?n:ei(n,t)),yn(e,({value:n})=>n===void 0?n:yn(n,t))]:[0,1]}function LS(e,t){let n=me.get(e);return(n===Zs||n===Ks||n===Js?nL:na)(t)}function nL(e){return[0,e.length?yn(e,({value:t})=>t===void 0?t:yn(t,Xg)):1]}function iL(e,t){let n=e.find(({radius:o})=>o!==void 0);if(n!==void 0)return[0,n.radius];let i=lr(e,.5,({value:o})=>o===void 0?NaN:lr(o,.25,Ic)),r=t.map(o=>3*Math.sqrt(o/i)),s=30/yn(r);return s<1?r.map(o=>o*s):r}function rL(e,t){let n=Ja(e,({value:s})=>s===void 0?NaN:Ja(s,Math.abs)),i=t.map(s=>12*s/n),r=60/yn(i);return r<1?i.map(s=>s*r):i}function sL(e){for(let{value:t}of e)if(t!==void 0)for(let n of t){if(n>0)return na(e,Ic);if(n<0)return na(e,qu)}return[1,10]}function oL(e){let t=[];for(let{value:n}of e)if(n!==void 0)for(let i of n)t.push(i);return t}function zc(e){return(t,n)=>i=>e(t+i*(n-t))}var E0=0,C0;function NS(){let e=E0;return E0=0,C0=void 0,e}function Fn(e){e!==C0&&(C0=e,console.warn(e),++E0)}function lf(e,t,n,i,{type:r,nice:s,clamp:o,domain:a=na(i),unknown:c,pivot:l=0,scheme:u,range:h,symmetric:f=!0,interpolate:d=me.get(e)===Hn?u==null&&h!==void 0?Ps:ea(u!==void 0?u:"rdbu"):Oe,reverse:p}){l=+l,a=ji(a);let[_,m]=a;if(a.length>2&&Fn(`Warning: the diverging ${e} scale domain contains extra elements.`),ur(_,m)<0&&([_,m]=[m,_],p=!p),_=Math.min(_,l),m=Math.max(m,l),typeof d!="function"&&(d=T0(d)),h!==void 0&&(d=d.length===1?zc(d)(...h):$r(d,h)),p&&(d=w0(d)),f){let g=n.apply(l),v=g-n.apply(_),S=n.apply(m)-g;v<S?_=n.invert(g-S):v>S&&(m=n.invert(g+v))}return t.domain([_,l,m]).unknown(c).interpolator(d),o&&t.clamp(o),s&&t.nice(s),{type:r,domain:[_,m],pivot:l,interpolate:d,scale:t}}function DS(e,t,n){return lf(e,pm(),aL,t,n)}function US(e,t,n){return R0(e,t,{...n,exponent:.5})}function R0(e,t,{exponent:n=1,...i}){return lf(e,_m().exponent(n=+n),uL(n),t,{...i,type:"diverging-pow"})}function FS(e,t,{base:n=10,pivot:i=1,domain:r=na(t,i<0?qu:Ic),...s}){return lf(e,mm().base(n=+n),cL,t,{domain:r,pivot:i,...s})}function OS(e,t,{constant:n=1,...i}){return lf(e,gm().constant(n=+n),fL(n),t,i)}var aL={apply(e){return e},invert(e){return e}},cL={apply:Math.log,invert:Math.exp},lL={apply(e){return Math.sign(e)*Math.sqrt(Math.abs(e))},invert(e){return Math.sign(e)*(e*e)}};function uL(e){return e===.5?lL:{apply(t){return Math.sign(t)*Math.pow(Math.abs(t),e)},invert(t){return Math.sign(t)*Math.pow(Math.abs(t),1/e)}}}function fL(e){return{apply(t){return Math.sign(t)*Math.log1p(Math.abs(t/e))},invert(t){return Math.sign(t)*Math.expm1(Math.abs(t))*e}}}function BS(e,t,n,i){return ia(e,t,n,i)}function kS(e,t,n){return BS(e,b1(),t,n)}function zS(e,t,n){return BS(e,M1(),t,n)}var ra=Symbol("ordinal");function VS(e,t,n,{type:i,interval:r,domain:s,range:o,reverse:a,hint:c}){return r=Qi(r,i),s===void 0&&(s=qS(n,r,e)),(i==="categorical"||i===ra)&&(i="ordinal"),a&&(s=So(s)),s=t.domain(s).domain(),o!==void 0&&(typeof o=="function"&&(o=o(s)),t.range(o)),{type:i,domain:s,range:o,scale:t,hint:c,interval:r}}function HS(e,t,{type:n,interval:i,domain:r,range:s,scheme:o,unknown:a,...c}){i=Qi(i,n),r===void 0&&(r=qS(t,i,e));let l;if(me.get(e)===Ko)l=hL(t),s=s===void 0?dL(l):de(s,jo);else if(me.get(e)===Hn&&(s===void 0&&(n==="ordinal"||n===ra)&&(s=bS(r,o),s!==void 0&&(o=void 0)),o===void 0&&s===void 0&&(o=n==="ordinal"?"turbo":"observable10"),o!==void 0))if(s!==void 0){let u=ea(o),h=s[0],f=s[1]-s[0];s=({length:d})=>xn(p=>u(h+f*p),d)}else s=M0(o);if(a===Eu)throw new Error(`implicit unknown on ${e} scale is not supported`);return VS(e,Ru().unknown(a),t,{...c,type:n,domain:r,range:s,hint:l})}function WS(e,t,{align:n=.5,padding:i=.5,...r}){return $S(m1().align(n).padding(i),t,r,e)}function XS(e,t,{align:n=.5,padding:i=.1,paddingInner:r=i,paddingOuter:s=e==="fx"||e==="fy"?0:i,...o}){return $S(ko().align(n).paddingInner(r).paddingOuter(s),t,o,e)}function $S(e,t,n,i){let{round:r}=n;return r!==void 0&&e.round(r=!!r),e=VS(i,e,t,n),e.round=r,e}function qS(e,t,n){let i=new Bi;for(let{value:r,domain:s}of e){if(s!==void 0)return s();if(r!==void 0)for(let o of r)i.add(o)}if(t!==void 0){let[r,s]=nn(i).map(t.floor,t);return t.range(r,t.offset(s))}if(i.size>1e4&&me.get(n)===pi)throw new Error(`implicit ordinal domain of ${n} scale has more than 10,000 values`);return yo(i,un)}function GS(e,t){let n;for(let{hint:i}of e){let r=i?.[t];if(r!==void 0){if(n===void 0)n=r;else if(n!==r)return}}return n}function hL(e){return{fill:GS(e,"fill"),stroke:GS(e,"stroke")}}function dL(e){return Ke(e.fill)?Y1:q1}function Gc(e,{label:t,inset:n=0,insetTop:i=n,insetRight:r=n,insetBottom:s=n,insetLeft:o=n,round:a,nice:c,clamp:l,zero:u,align:h,padding:f,projection:d,facet:{label:p=t}={},..._}={}){let m={};for(let[g,v]of e){let S=_[g],x=gL(g,v,{round:me.get(g)===pi?a:void 0,nice:c,clamp:l,zero:u,align:h,padding:f,projection:d,...S});if(x){let{label:w=g==="fx"||g==="fy"?p:t,percent:M,transform:y,inset:b,insetTop:R=b!==void 0?b:g==="y"?i:0,insetRight:C=b!==void 0?b:g==="x"?r:0,insetBottom:E=b!==void 0?b:g==="y"?s:0,insetLeft:N=b!==void 0?b:g==="x"?o:0}=S||{};if(y==null)y=void 0;else if(typeof y!="function")throw new Error("invalid scale transform; not a function");x.percent=!!M,x.label=w===void 0?pL(v,x):w,x.transform=y,g==="x"||g==="fx"?(x.insetLeft=+N,x.insetRight=+C):(g==="y"||g==="fy")&&(x.insetTop=+R,x.insetBottom=+E),m[g]=x}}return m}function P0(e){let t={},n={scales:t};for(let[i,r]of Object.entries(e)){let{scale:s,type:o,interval:a,label:c}=r;t[i]=vL(r),n[i]=s,s.type=o,a!=null&&(s.interval=a),c!=null&&(s.label=c)}return n}function jS(e,t){let{x:n,y:i,fx:r,fy:s}=e,o=r||s?ff(t):t;r&&YS(r,o),s&&ZS(s,o);let a=r||s?L0(e,t):t;n&&YS(n,a),i&&ZS(i,a)}function pL(e=[],t){let n;for(let{label:i}of e)if(i!==void 0){if(n===void 0)n=i;else if(n!==i)return}if(n!==void 0)return!er(t)&&t.percent&&(n=`${n} (%)`),{inferred:!0,toString:()=>n}}function QS(e){return Math.sign(br(e.domain()))*Math.sign(br(e.range()))}function ff(e){let{marginTop:t,marginRight:n,marginBottom:i,marginLeft:r,width:s,height:o,facet:{marginTop:a,marginRight:c,marginBottom:l,marginLeft:u}}=e;return{marginTop:Math.max(t,a),marginRight:Math.max(n,c),marginBottom:Math.max(i,l),marginLeft:Math.max(r,u),width:s,height:o}}function L0({fx:e,fy:t},n){let{marginTop:i,marginRight:r,marginBottom:s,marginLeft:o,width:a,height:c}=ff(n);return{marginTop:i,marginRight:r,marginBottom:s,marginLeft:o,width:e?e.scale.bandwidth()+o+r:a,height:t?t.scale.bandwidth()+i+s:c,facet:{width:a,height:c}}}function YS(e,t){if(e.range===void 0){let{insetLeft:n,insetRight:i}=e,{width:r,marginLeft:s=0,marginRight:o=0}=t,a=s+n,c=r-o-i;e.range=[a,Math.max(a,c)],er(e)||(e.range=ew(e)),e.scale.range(e.range)}tw(e)}function ZS(e,t){if(e.range===void 0){let{insetTop:n,insetBottom:i}=e,{height:r,marginTop:s=0,marginBottom:o=0}=t,a=s+n,c=r-o-i;e.range=[Math.max(a,c),a],er(e)?e.range.reverse():e.range=ew(e),e.scale.range(e.range)}tw(e)}function tw(e){e.round===void 0&&yL(e)&&mL(e)<=30&&e.scale.round(!0)}function mL({scale:e}){let t=e.domain().length,[n,i]=e.range(),r=e.paddingInner?e.paddingInner():1,s=e.paddingOuter?e.paddingOuter():e.padding(),o=t-r,a=Math.abs(i-n)/Math.max(1,o+s*2);return(a-Math.floor(a))*o}function ew(e){let t=e.scale.domain().length+N0(e);if(!(t>2))return e.range;let[n,i]=e.range;return Array.from({length:t},(r,s)=>n+s/(t-1)*(i-n))}function gL(e,t=[],n={}){let i=_L(e,t,n);if(n.type===void 0&&n.domain===void 0&&n.range===void 0&&n.interval==null&&e!=="fx"&&e!=="fy"&&er({type:i})){let r=t.map(({value:s})=>s).filter(s=>s!==void 0);r.some(Pe)?Fn(`Warning: some data associated with the ${e} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${sa(i)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${e} scale to "${sa(i)}".`):r.some(zM)?Fn(`Warning: some data associated with the ${e} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${sa(i)}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${e} scale to "${sa(i)}".`):r.some(GM)&&Fn(`Warning: some data associated with the ${e} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${sa(i)}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${e} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${e} scale to "${sa(i)}".`)}switch(n.type=i,i){case"diverging":case"diverging-sqrt":case"diverging-pow":case"diverging-log":case"diverging-symlog":case"cyclical":case"sequential":case"linear":case"sqrt":case"threshold":case"quantile":case"pow":case"log":case"symlog":n=uf(t,n,Ki);break;case"identity":switch(me.get(e)){case pi:n=uf(t,n,Ki);break;case Ko:n=uf(t,n,xL);break}break;case"utc":case"time":n=uf(t,n,r0);break}switch(i){case"diverging":return DS(e,t,n);case"diverging-sqrt":return US(e,t,n);case"diverging-pow":return R0(e,t,n);case"diverging-log":return FS(e,t,n);case"diverging-symlog":return OS(e,t,n);case"categorical":case"ordinal":case ra:return HS(e,t,n);case"cyclical":case"sequential":case"linear":return TS(e,t,n);case"sqrt":return AS(e,t,n);case"threshold":return cf(e,t,n);case"quantile":return RS(e,t,n);case"quantize":return IS(e,t,n);case"pow":return A0(e,t,n);case"log":return ES(e,t,n);case"symlog":return CS(e,t,n);case"utc":return zS(e,t,n);case"time":return kS(e,t,n);case"point":return WS(e,t,n);case"band":return XS(e,t,n);case"identity":return PS(e);case void 0:return;default:throw new Error(`unknown scale type: ${i}`)}}function sa(e){return typeof e=="symbol"?e.description:e}function JS(e){return typeof e=="string"?`${e}`.toLowerCase():e}var KS={toString:()=>"projection"};function _L(e,t,{type:n,domain:i,range:r,scheme:s,pivot:o,projection:a}){if(n=JS(n),e==="fx"||e==="fy")return"band";(e==="x"||e==="y")&&a!=null&&(n=KS);for(let u of t){let h=JS(u.type);if(h!==void 0){if(n===void 0)n=h;else if(n!==h)throw new Error(`scale incompatible with channel: ${n} !== ${h}`)}}if(n===KS)return;if(n!==void 0)return n;if(i===void 0&&!t.some(({value:u})=>u!==void 0))return;let c=me.get(e);if(c===Zs)return"sqrt";if(c===Ks||c===Js)return"linear";if(c===Ko)return"ordinal";let l=(i??r)?.length;if(l<2||l>2)return I0(c);if(i!==void 0){if(f0(i))return I0(c);if(Pe(i))return"utc"}else{let u=t.map(({value:h})=>h).filter(h=>h!==void 0);if(u.some(f0))return I0(c);if(u.some(Pe))return"utc"}if(c===Hn){if(o!=null||MS(s))return"diverging";if(vS(s))return"categorical"}return"linear"}function I0(e){switch(e){case pi:return"point";case Hn:return ra;default:return"ordinal"}}function er({type:e}){return e==="ordinal"||e==="point"||e==="band"||e===ra}function N0({type:e}){return e==="threshold"}function yL({type:e}){return e==="point"||e==="band"}function Ci(e){if(e===void 0)return!0;let t=e.domain(),n=e(t[0]);for(let i=1,r=t.length;i<r;++i)if(e(t[i])-n)return!1;return!0}function uf(e,{domain:t,...n},i){for(let r of e)r.value!==void 0&&(t===void 0&&(t=r.value?.domain),r.value=i(r.value));return{domain:t===void 0?t:i(t),...n}}function xL(e){return de(e,jo)}function nw(e){return t=>{if(!me.has(t=`${t}`))throw new Error(`unknown scale: ${t}`);return e[t]}}function vL({scale:e,type:t,domain:n,range:i,interpolate:r,interval:s,transform:o,percent:a,pivot:c}){if(t==="identity")return{type:"identity",apply:u=>u,invert:u=>u};let l=e.unknown?e.unknown():void 0;return{type:t,domain:ts(n),...i!==void 0&&{range:ts(i)},...o!==void 0&&{transform:o},...a&&{percent:a},...l!==void 0&&{unknown:l},...s!==void 0&&{interval:s},...r!==void 0&&{interpolate:r},...e.clamp&&{clamp:e.clamp()},...c!==void 0&&{pivot:c,symmetric:!1},...e.base&&{base:e.base()},...e.exponent&&{exponent:e.exponent()},...e.constant&&{constant:e.constant()},...e.align&&{align:e.align(),round:e.round()},...e.padding&&(e.paddingInner?{paddingInner:e.paddingInner(),paddingOuter:e.paddingOuter()}:{padding:e.padding()}),...e.bandwidth&&{bandwidth:e.bandwidth(),step:e.step()},apply:u=>e(u),...e.invert&&{invert:u=>e.invert(u)}}}function rw(e,t){let{fx:n,fy:i}=Gc(e,t),r=n?.scale.domain(),s=i?.scale.domain();return r&&s?fx(r,s).map(([o,a],c)=>({x:o,y:a,i:c})):r?r.map((o,a)=>({x:o,i:a})):s?s.map((o,a)=>({y:o,i:a})):void 0}function sw(e,{x:t,y:n}){return t&&=B0(t),n&&=B0(n),e.filter(t&&n?i=>t.has(i.x)&&n.has(i.y):t?i=>t.has(i.x):i=>n.has(i.y)).sort(t&&n?(i,r)=>t.get(i.x)-t.get(r.x)||n.get(i.y)-n.get(r.y):t?(i,r)=>t.get(i.x)-t.get(r.x):(i,r)=>n.get(i.y)-n.get(r.y))}function df(e,{fx:t,fy:n}){let i=Sn(e),r=t?.value,s=n?.value;return t&&n?fr(i,o=>(o.fx=r[o[0]],o.fy=s[o[0]],o),o=>r[o],o=>s[o]):t?fr(i,o=>(o.fx=r[o[0]],o),o=>r[o]):fr(i,o=>(o.fy=s[o[0]],o),o=>s[o])}function ow(e,t,{marginTop:n,marginLeft:i}){let r=e?({x:o})=>e(o)-i:()=>0,s=t?({y:o})=>t(o)-n:()=>0;return function(o){this.tagName==="svg"?(this.setAttribute("x",r(o)),this.setAttribute("y",s(o))):this.setAttribute("transform",`translate(${r(o)},${s(o)})`)}}function aw(e){let t=[],n=new Uint32Array(bi(e,i=>i.length));for(let i of e){let r=0;for(let s of e)i!==s&&(n.set(s,r),r+=s.length);t.push(n.slice(0,r))}return t}var bL=new Map([["top",D0],["right",O0],["bottom",U0],["left",F0],["top-left",hf(D0,F0)],["top-right",hf(D0,O0)],["bottom-left",hf(U0,F0)],["bottom-right",hf(U0,O0)],["top-empty",SL],["right-empty",AL],["bottom-empty",wL],["left-empty",TL],["empty",EL]]);function cw(e){if(e==null)return null;let t=bL.get(`${e}`.toLowerCase());if(t)return t;throw new Error(`invalid facet anchor: ${e}`)}var iw=new WeakMap;function B0(e){let t=iw.get(e);return t||iw.set(e,t=new ti(de(e,(n,i)=>[n,i]))),t}function rs(e,t){return B0(e).get(t)}function ML(e,t,n){return t=hi(t),n=hi(n),e.find(i=>Object.is(hi(i.x),t)&&Object.is(hi(i.y),n))}function pf(e,t,n){return ML(e,t,n)?.empty}function D0(e,{y:t},{y:n}){return t?rs(t,n)===0:!0}function U0(e,{y:t},{y:n}){return t?rs(t,n)===t.length-1:!0}function F0(e,{x:t},{x:n}){return t?rs(t,n)===0:!0}function O0(e,{x:t},{x:n}){return t?rs(t,n)===t.length-1:!0}function SL(e,{y:t},{x:n,y:i,empty:r}){if(r)return!1;if(!t)return;let s=rs(t,i);if(s>0)return pf(e,n,t[s-1])}function wL(e,{y:t},{x:n,y:i,empty:r}){if(r)return!1;if(!t)return;let s=rs(t,i);if(s<t.length-1)return pf(e,n,t[s+1])}function TL(e,{x:t},{x:n,y:i,empty:r}){if(r)return!1;if(!t)return;let s=rs(t,n);if(s>0)return pf(e,t[s-1],i)}function AL(e,{x:t},{x:n,y:i,empty:r}){if(r)return!1;if(!t)return;let s=rs(t,n);if(s<t.length-1)return pf(e,t[s+1],i)}function EL(e,t,{empty:n}){return n}function hf(e,t){return function(){return e.apply(null,arguments)&&t.apply(null,arguments)}}function mf(e,{channels:{fx:t,fy:n},groups:i}){return t&&n?e.map(({x:r,y:s})=>i.get(r)?.get(s)??[]):t?e.map(({x:r})=>i.get(r)??[]):e.map(({y:r})=>i.get(r)??[])}var lw=Math.PI,Ar=2*lw,k0=.618;function uw({projection:e,inset:t=0,insetTop:n=t,insetRight:i=t,insetBottom:r=t,insetLeft:s=t}={},o){if(e==null)return;if(typeof e.stream=="function")return e;let a,c,l="frame";if(Ai(e)){let w;if({type:e,domain:c,inset:w,insetTop:n=w!==void 0?w:n,insetRight:i=w!==void 0?w:i,insetBottom:r=w!==void 0?w:r,insetLeft:s=w!==void 0?w:s,clip:l=l,...a}=e,e==null)return}typeof e!="function"&&({type:e}=z0(e));let{width:u,height:h,marginLeft:f,marginRight:d,marginTop:p,marginBottom:_}=o,m=u-f-d-s-i,g=h-p-_-n-r;if(e=e?.({width:m,height:g,clip:l,...a}),e==null)return;l=CL(l,f,p,u-d,h-_);let v=f+s,S=p+n,x;if(c!=null){let[[w,M],[y,b]]=mc(e).bounds(c),R=Math.min(m/(y-w),g/(b-M));R>0?(v-=(R*(w+y)-m)/2,S-=(R*(M+b)-g)/2,x=gc({point(C,E){this.stream.point(C*R+v,E*R+S)}})):Fn("Warning: the projection could not be fit to the specified domain; using the default scale.")}return x??=v===0&&S===0?fw():gc({point(w,M){this.stream.point(w+v,M+S)}}),{stream:w=>e.stream(x.stream(l(w)))}}function z0(e){switch(`${e}`.toLowerCase()){case"albers-usa":return Ri(xb,.7463,.4673);case"albers":return gf(Wp,.7463,.4673);case"azimuthal-equal-area":return Ri(Mb,4,4);case"azimuthal-equidistant":return Ri(wb,Ar,Ar);case"conic-conformal":return gf(Eb,Ar,Ar);case"conic-equal-area":return gf(pc,6.1702,2.9781);case"conic-equidistant":return gf(Rb,7.312,3.6282);case"equal-earth":return Ri(Pb,5.4133,2.6347);case"equirectangular":return Ri(Cb,Ar,lw);case"gnomonic":return Ri(Nb,3.4641,3.4641);case"identity":return{type:fw};case"reflect-y":return{type:RL};case"mercator":return Ri(Tb,Ar,Ar);case"orthographic":return Ri(Ub,2,2);case"stereographic":return Ri(Ob,2,2);case"transverse-mercator":return Ri(kb,Ar,Ar);default:throw new Error(`unknown projection type: ${e}`)}}function CL(e,t,n,i,r){if(e===!1||e==null||typeof e=="number")return s=>s;if(e===!0&&(e="frame"),`${e}`.toLowerCase()==="frame")return zp(t,n,i,r);throw new Error(`unknown projection clip type: ${e}`)}function Ri(e,t,n){return{type:({width:i,height:r,rotate:s,precision:o=.15,clip:a})=>{let c=e();return o!=null&&c.precision?.(o),s!=null&&c.rotate?.(s),typeof a=="number"&&c.clipAngle?.(a),i!=null&&(c.scale(Math.min(i/t,r/n)),c.translate([i/2,r/2])),c},aspectRatio:n/t}}function gf(e,t,n){let{type:i,aspectRatio:r}=Ri(e,t,n);return{type:s=>{let{parallels:o,domain:a,width:c,height:l}=s,u=i(s);return o!=null&&(u.parallels(o),a===void 0&&c!=null&&u.fitSize([c,l],{type:"Sphere"})),u},aspectRatio:r}}var fw=Vn({stream:e=>e}),RL=Vn(gc({point(e,t){this.stream.point(e,-t)}}));function hw(e,t,n,i){let r=n[e],s=n[t],o=r.length,a=n[e]=new Float64Array(o).fill(NaN),c=n[t]=new Float64Array(o).fill(NaN),l,u=i.stream({point(h,f){a[l]=h,c[l]=f}});for(l=0;l<o;++l)u.point(r[l],s[l])}function dw({projection:e}={}){return e==null?!1:typeof e.stream=="function"?!0:(Ai(e)&&(e=e.type),e!=null)}function pw(e){if(typeof e?.stream=="function")return k0;if(Ai(e)){let t,n;if({domain:t,type:e,...n}=e,t!=null&&e!=null){let i=typeof e=="string"?z0(e).type:e,[[r,s],[o,a]]=mc(i({...n,width:100,height:100})).bounds(t),c=(a-s)/(o-r);return c&&isFinite(c)?c<.2?.2:c>5?5:c:k0}}if(e!=null){if(typeof e!="function"){let{aspectRatio:t}=z0(e);if(t)return t}return k0}}function mw(e){let t=[],n=[],i={scale:"x",value:t},r={scale:"y",value:n},s={point(o,a){t.push(o),n.push(a)},lineStart(){},lineEnd(){},polygonStart(){},polygonEnd(){},sphere(){}};for(let o of e.value)qr(o,s);return[i,r]}function gw({x:e,y:t}){if(e||t)return e??=n=>n,t??=n=>n,gc({point(n,i){this.stream.point(e(n),t(i))}})}function oa(e={}){let{document:t=typeof window<"u"?window.document:void 0,clip:n}=e;return{document:t,clip:of(n)}}function he(e,{document:t}){return Mi(wo(e).call(t.documentElement))}var _f=Symbol("unset");function yf(e){return(e.length===1?IL:PL)(e)}function IL(e){let t,n=_f;return i=>(Object.is(n,i)||(n=i,t=e(i)),t)}function PL(e){let t,n;return(...i)=>((n?.length!==i.length||n.some((r,s)=>!Object.is(r,i[s])))&&(n=i,t=e(...i)),t)}var LL=yf(e=>new Intl.NumberFormat(e)),az=yf((e,t)=>new Intl.DateTimeFormat(e,{timeZone:"UTC",...t&&{month:t}})),cz=yf((e,t)=>new Intl.DateTimeFormat(e,{timeZone:"UTC",...t&&{weekday:t}}));function NL(e="en-US"){let t=LL(e);return n=>n!=null&&!isNaN(n)?t.format(n):void 0}function DL(e){return Yu(e,"Invalid Date")}function UL(e="en-US"){let t=NL(e);return n=>(n instanceof Date?DL:typeof n=="number"?t:Le)(n)}var nr=UL();var rn=(typeof window<"u"?window.devicePixelRatio>1:typeof it>"u")?0:.5,FL=0;function yw(){return`plot-clip-${++FL}`}function xw(e,{title:t,href:n,ariaLabel:i,ariaDescription:r,ariaHidden:s,target:o,fill:a,fillOpacity:c,stroke:l,strokeWidth:u,strokeOpacity:h,strokeLinejoin:f,strokeLinecap:d,strokeMiterlimit:p,strokeDasharray:_,strokeDashoffset:m,opacity:g,mixBlendMode:v,imageFilter:S,paintOrder:x,pointerEvents:w,shapeRendering:M,channels:y},{ariaLabel:b,fill:R="currentColor",fillOpacity:C,stroke:E="none",strokeOpacity:N,strokeWidth:B,strokeLinecap:I,strokeLinejoin:L,strokeMiterlimit:k,paintOrder:D}){R===null&&(a=null,c=null),E===null&&(l=null,h=null),Ke(R)?!Ke(E)&&(!Ke(a)||y?.fill)&&(E="none"):Ke(E)&&(!Ke(l)||y?.stroke)&&(R="none");let[Y,F]=Dn(a,R),[G,W]=ze(c,C),[nt,ct]=Dn(l,E),[H,at]=ze(h,N),[ft,ot]=ze(g);Ys(ct)||(u===void 0&&(u=B),d===void 0&&(d=I),f===void 0&&(f=L),p===void 0&&!WM(f)&&(p=k),!Ys(F)&&x===void 0&&(x=D));let[st,J]=ze(u);return R!==null&&(e.fill=Ie(F,"currentColor"),e.fillOpacity=Vc(W,1)),E!==null&&(e.stroke=Ie(ct,"none"),e.strokeWidth=Vc(J,1),e.strokeOpacity=Vc(at,1),e.strokeLinejoin=Ie(f,"miter"),e.strokeLinecap=Ie(d,"butt"),e.strokeMiterlimit=Vc(p,4),e.strokeDasharray=Ie(_,"none"),e.strokeDashoffset=Ie(m,"0")),e.target=Le(o),e.ariaLabel=Le(b),e.ariaDescription=Le(r),e.ariaHidden=Le(s),e.opacity=Vc(ot,1),e.mixBlendMode=Ie(v,"normal"),e.imageFilter=Ie(S,"none"),e.paintOrder=Ie(x,"normal"),e.pointerEvents=Ie(w,"auto"),e.shapeRendering=Ie(M,"auto"),{title:{value:t,optional:!0,filter:null},href:{value:n,optional:!0,filter:null},ariaLabel:{value:i,optional:!0,filter:null},fill:{value:Y,scale:"auto",optional:!0},fillOpacity:{value:G,scale:"auto",optional:!0},stroke:{value:nt,scale:"auto",optional:!0},strokeOpacity:{value:H,scale:"auto",optional:!0},strokeWidth:{value:st,optional:!0},opacity:{value:ft,scale:"auto",optional:!0}}}function OL(e,t){t&&e.filter(n=>Rc(t[n])).append("title").call(kL,t)}function BL(e,t){t&&e.filter(([n])=>Rc(t[n])).append("title").call(zL,t)}function kL(e,t){t&&e.text(n=>nr(t[n]))}function zL(e,t){t&&e.text(([n])=>nr(t[n]))}function wn(e,{target:t,tip:n},{ariaLabel:i,title:r,fill:s,fillOpacity:o,stroke:a,strokeOpacity:c,strokeWidth:l,opacity:u,href:h}){i&&Ot(e,"aria-label",f=>i[f]),s&&Ot(e,"fill",f=>s[f]),o&&Ot(e,"fill-opacity",f=>o[f]),a&&Ot(e,"stroke",f=>a[f]),c&&Ot(e,"stroke-opacity",f=>c[f]),l&&Ot(e,"stroke-width",f=>l[f]),u&&Ot(e,"opacity",f=>u[f]),h&&Mw(e,f=>h[f],t),n||OL(e,r)}function vw(e,{target:t,tip:n},{ariaLabel:i,title:r,fill:s,fillOpacity:o,stroke:a,strokeOpacity:c,strokeWidth:l,opacity:u,href:h}){i&&Ot(e,"aria-label",([f])=>i[f]),s&&Ot(e,"fill",([f])=>s[f]),o&&Ot(e,"fill-opacity",([f])=>o[f]),a&&Ot(e,"stroke",([f])=>a[f]),c&&Ot(e,"stroke-opacity",([f])=>c[f]),l&&Ot(e,"stroke-width",([f])=>l[f]),u&&Ot(e,"opacity",([f])=>u[f]),h&&Mw(e,([f])=>h[f],t),n||BL(e,r)}function GL({ariaLabel:e,title:t,fill:n,fillOpacity:i,stroke:r,strokeOpacity:s,strokeWidth:o,opacity:a,href:c},{tip:l}){return[e,l?void 0:t,n,i,r,s,o,a,c].filter(u=>u!==void 0)}function VL(e,t,n){let i=As(e,r=>t[r]);return n===void 0&&i.size>1+e.length>>1&&Fn("Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."),i.values()}function*bw(e,t,n,i){let{z:r}=n,{z:s}=i,o=GL(i,n),a=[...t,...o];for(let c of s?VL(e,s,r):[e]){let l,u;t:for(let h of c){for(let f of a)if(!fi(f[h])){u&&u.push(-1);continue t}if(l===void 0){u&&(yield u),l=o.map(f=>hi(f[h])),u=[h];continue}u.push(h);for(let f=0;f<o.length;++f)if(hi(o[f][h])!==l[f]){yield u,l=o.map(p=>hi(p[h])),u=[h];continue t}}u&&(yield u)}}function HL(e,t,n,i){let r,{clip:s=i.clip}=t;s==="frame"?(e=he("svg:g",i).each(function(){this.appendChild(e.node()),e.node=()=>this}),r=XL(i,n)):s&&(r=qL(s,i)),Ot(e,"aria-label",t.ariaLabel),Ot(e,"aria-description",t.ariaDescription),Ot(e,"aria-hidden",t.ariaHidden),Ot(e,"clip-path",r)}function WL(e){let t=new WeakMap;return(n,i)=>{let r=t.get(n);if(!r){let s=yw();Mi(n.ownerSVGElement).append("clipPath").attr("id",s).call(e,n,i),t.set(n,r=`url(#${s})`)}return r}}var XL=WL((e,t,n)=>{let{width:i,height:r,marginLeft:s,marginRight:o,marginTop:a,marginBottom:c}=n;e.append("rect").attr("x",s).attr("y",a).attr("width",i-o-s).attr("height",r-a-c)}),_w=new WeakMap,$L={type:"Sphere"};function qL(e,t){let n,i;if((n=_w.get(t))||_w.set(t,n=new WeakMap),e.type==="Sphere"&&(e=$L),!(i=n.get(e))){let r=yw();Mi(t.ownerSVGElement).append("clipPath").attr("id",r).append("path").attr("d",t.path()(e)),n.set(e,i=`url(#${r})`)}return i}function sn(e,t,n,i){HL(e,t,n,i),Ot(e,"class",t.className),Ot(e,"fill",t.fill),Ot(e,"fill-opacity",t.fillOpacity),Ot(e,"stroke",t.stroke),Ot(e,"stroke-width",t.strokeWidth),Ot(e,"stroke-opacity",t.strokeOpacity),Ot(e,"stroke-linejoin",t.strokeLinejoin),Ot(e,"stroke-linecap",t.strokeLinecap),Ot(e,"stroke-miterlimit",t.strokeMiterlimit),Ot(e,"stroke-dasharray",t.strokeDasharray),Ot(e,"stroke-dashoffset",t.strokeDashoffset),Ot(e,"shape-rendering",t.shapeRendering),Ot(e,"filter",t.imageFilter),Ot(e,"paint-order",t.paintOrder);let{pointerEvents:r=i.pointerSticky===!1?"none":void 0}=t;Ot(e,"pointer-events",r)}function Ge(e,t){YL(e,"mix-blend-mode",t.mixBlendMode),Ot(e,"opacity",t.opacity)}function Mw(e,t,n){e.each(function(i){let r=t(i);if(r!=null){let s=this.ownerDocument.createElementNS(Wr.svg,"a");s.setAttribute("fill","inherit"),s.setAttributeNS(Wr.xlink,"href",r),n!=null&&s.setAttribute("target",n),this.parentNode.insertBefore(s,this).appendChild(this)}})}function Ot(e,t,n){n!=null&&e.attr(t,n)}function YL(e,t,n){n!=null&&e.style(t,n)}function on(e,t,{x:n,y:i},r=rn,s=rn){r+=t.dx,s+=t.dy,n?.bandwidth&&(r+=n.bandwidth()/2),i?.bandwidth&&(s+=i.bandwidth()/2),(r||s)&&e.attr("transform",`translate(${r},${s})`)}function Ie(e,t){if((e=Le(e))!==t)return e}function Vc(e,t){if((e=Ne(e))!==t)return e}var ZL=/^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;function aa(e){if(e===void 0)return"plot-d6a7b5";if(e=`${e}`,!ZL.test(e))throw new Error(`invalid class name: ${e}`);return e}function ca(e,t){if(typeof t=="string")e.property("style",t);else if(t!=null)for(let n of e)Object.assign(n.style,t)}function ss({frameAnchor:e},{width:t,height:n,marginTop:i,marginRight:r,marginBottom:s,marginLeft:o}){return[/left$/.test(e)?o:/right$/.test(e)?t-r:(o+t-r)/2,/^top/.test(e)?i:/^bottom/.test(e)?n-s:(i+n-s)/2]}var we=class{constructor(t,n={},i={},r){let{facet:s="auto",facetAnchor:o,fx:a,fy:c,sort:l,dx:u=0,dy:h=0,margin:f=0,marginTop:d=f,marginRight:p=f,marginBottom:_=f,marginLeft:m=f,className:g,clip:v=r?.clip,channels:S,tip:x,render:w}=i;if(this.data=t,this.sort=qs(l)?l:null,this.initializer=js(i).initializer,this.transform=this.initializer?i.transform:Qo(i).transform,s===null||s===!1?this.facet=null:(this.facet=Mn(s===!0?"include":s,"facet",["auto","include","exclude","super"]),this.fx=t===Xo&&typeof a=="string"?[a]:a,this.fy=t===Xo&&typeof c=="string"?[c]:c),this.facetAnchor=cw(o),n=h0(n),S!==void 0&&(n={...JL(S),...n}),r!==void 0&&(n={...xw(this,i,r),...n}),this.channels=Object.fromEntries(Object.entries(n).map(([M,y])=>{if(Dc(y.value)){let{value:b,label:R=y.label,scale:C=y.scale}=y.value;y={...y,label:R,scale:C,value:b}}if(t===Xo&&typeof y.value=="string"){let{value:b}=y;y={...y,value:[b]}}return[M,y]}).filter(([M,{value:y,optional:b}])=>{if(y!=null)return!0;if(b)return!1;throw new Error(`missing channel value: ${M}`)})),this.dx=+u,this.dy=+h,this.marginTop=+d,this.marginRight=+p,this.marginBottom=+_,this.marginLeft=+m,this.clip=of(v),this.tip=KL(x),this.className=Le(g),this.facet==="super"){if(a||c)throw new Error("super-faceting cannot use fx or fy");for(let M in this.channels){let{scale:y}=n[M];if(!(y!=="x"&&y!=="y"))throw new Error("super-faceting cannot use x or y")}}w!=null&&(this.render=V0(w,this.render))}initialize(t,n,i){let r=Mr(this.data);t===void 0&&r!=null&&(t=[Sn(r)]);let s=t;this.transform!=null&&({facets:t,data:r}=this.transform(r,t,i),r=Mr(r)),t!==void 0&&(t.original=s);let o=uS(this.channels,r);return this.sort!=null&&hS(r,t,o,n,this.sort),{data:r,facets:t,channels:o}}filter(t,n,i){for(let r in n){let{filter:s=fi}=n[r];if(s!==null){let o=i[r];t=t.filter(a=>s(o[a]))}}return t}project(t,n,i){for(let r in t)if(t[r].scale==="x"&&/^x|x$/.test(r)){let s=r.replace(/^x|x$/,"y");s in t&&t[s].scale==="y"&&hw(r,s,n,i.projection)}}scale(t,n,i){let r=fS(t,n);return i.projection&&this.project(t,r,i),r}};function G0(...e){return e.plot=we.prototype.plot,e}function V0(e,t){if(e==null)return t===null?void 0:t;if(t==null)return e===null?void 0:e;if(typeof e!="function")throw new TypeError(`invalid render transform: ${e}`);if(typeof t!="function")throw new TypeError(`invalid render transform: ${t}`);return function(n,i,r,s,o,a){return e.call(this,n,i,r,s,o,(c,l,u,h,f)=>t.call(this,c,l,u,h,f,a))}}function JL(e){return Object.fromEntries(Object.entries(h0(e)).map(([t,n])=>(n=typeof n=="string"?{value:n,label:t}:tr(n),n.filter===void 0&&n.scale==null&&(n={...n,filter:null}),[t,n])))}function KL(e){return e===!0?"xy":e===!1||e==null?null:typeof e=="string"?Mn(e,"tip",["x","y","xy"]):e}function os(e,t){return e?.tip===!0?{...e,tip:t}:Ai(e?.tip)&&e.tip.pointer===void 0?{...e,tip:{...e.tip,pointer:t}}:e}function ww(e,t,n={}){let i=.5-rn,r=.5+rn,s=.5+rn,o=.5-rn;for(let{marginTop:_,marginRight:m,marginBottom:g,marginLeft:v}of t)_>i&&(i=_),m>r&&(r=m),g>s&&(s=g),v>o&&(o=v);let{margin:a,marginTop:c=a!==void 0?a:i,marginRight:l=a!==void 0?a:r,marginBottom:u=a!==void 0?a:s,marginLeft:h=a!==void 0?a:o}=n;c=+c,l=+l,u=+u,h=+h;let{width:f=640,height:d=jL(e,n,{width:f,marginTopDefault:i,marginRightDefault:r,marginBottomDefault:s,marginLeftDefault:o})+Math.max(0,c-i+u-s)}=n;f=+f,d=+d;let p={width:f,height:d,marginTop:c,marginRight:l,marginBottom:u,marginLeft:h};if(e.fx||e.fy){let{margin:_,marginTop:m=_!==void 0?_:c,marginRight:g=_!==void 0?_:l,marginBottom:v=_!==void 0?_:u,marginLeft:S=_!==void 0?_:h}=n.facet??{};m=+m,g=+g,v=+v,S=+S,p.facet={marginTop:m,marginRight:g,marginBottom:v,marginLeft:S}}return p}function jL({x:e,y:t,fy:n,fx:i},{projection:r,aspectRatio:s},{width:o,marginTopDefault:a,marginRightDefault:c,marginBottomDefault:l,marginLeftDefault:u}){let h=n&&n.scale.domain().length||1,f=pw(r);if(f){let p=i?i.scale.domain().length:1,_=(1.1*h-.1)/(1.1*p-.1)*f,m=Math.max(.1,Math.min(10,_));return Math.round((o-u-c)*m+a+l)}let d=t?er(t)?t.scale.domain().length||1:Math.max(7,17/h):1;if(s!=null){if(s=+s,!(isFinite(s)&&s>0))throw new Error(`invalid aspectRatio: ${s}`);let p=Sw("y",t)/(Sw("x",e)*s),_=i?i.scale.bandwidth():1,m=n?n.scale.bandwidth():1,g=_*(o-u-c)-e.insetLeft-e.insetRight;return(p*g+t.insetTop+t.insetBottom)/m+a+l}return!!(t||n)*Math.max(1,Math.min(60,d*h))*20+!!i*30+60}function Sw(e,t){if(!t)throw new Error(`aspectRatio requires ${e} scale`);let{type:n,domain:i}=t,r;switch(n){case"linear":case"utc":case"time":r=Number;break;case"pow":{let a=t.scale.exponent();r=c=>Math.pow(c,a);break}case"log":r=Math.log;break;case"point":case"band":return i.length;default:throw new Error(`unsupported ${e} scale for aspectRatio: ${n}`)}let[s,o]=nn(i);return Math.abs(r(o)-r(s))}var Tw=new WeakMap;function H0(e,t,{x:n,y:i,px:r,py:s,maxRadius:o=40,channels:a,render:c,...l}={}){return o=+o,r!=null&&(n??=null,a={...a,px:{value:r,scale:"x"}}),s!=null&&(i??=null,a={...a,py:{value:s,scale:"y"}}),{x:n,y:i,channels:a,...l,render:V0(function(u,h,f,d,p,_){p={...p,pointerSticky:!1};let m=p.ownerSVGElement,{data:g}=p.getMarkState(this),v=Tw.get(m);v||Tw.set(m,v={sticky:!1,roots:[],renders:[]});let S=v.renders.push(ct)-1,{x,y:w,fx:M,fy:y}=h,b=M?M(u.fx)-d.marginLeft:0,R=y?y(u.fy)-d.marginTop:0;x?.bandwidth&&(b+=x.bandwidth()/2),w?.bandwidth&&(R+=w.bandwidth()/2);let C=u.fi!=null,E;if(C){let ot=v.facetStates;ot||(v.facetStates=ot=new Map),E=ot.get(this),E||ot.set(this,E=new Map)}let[N,B]=ss(this,d),{px:I,py:L}=f,k=I?ot=>I[ot]:X0(f,N),D=L?ot=>L[ot]:$0(f,B),Y,F,G,W;function nt(ot,st){if(C)if(W&&(W=cancelAnimationFrame(W)),ot==null)E.delete(u.fi);else{E.set(u.fi,st),W=requestAnimationFrame(()=>{W=null;for(let[J,gt]of E)if(gt<st||gt===st&&J<u.fi){ot=null;break}ct(ot)});return}ct(ot)}function ct(ot){if(Y===ot&&G===v.sticky)return;Y=ot,G=p.pointerSticky=v.sticky;let st=Y==null?[]:[Y];C&&(st.fx=u.fx,st.fy=u.fy,st.fi=u.fi);let J=_(st,h,f,d,p);if(F){if(C){let gt=F.parentNode,lt=F.getAttribute("transform"),K=J.getAttribute("transform");lt?J.setAttribute("transform",lt):J.removeAttribute("transform"),K?gt.setAttribute("transform",K):gt.removeAttribute("transform"),J.removeAttribute("aria-label"),J.removeAttribute("aria-description"),J.removeAttribute("aria-hidden")}F.replaceWith(J)}if(v.roots[S]=F=J,!(Y==null&&E?.size>1)){let gt=Y==null?null:Ti(g)?g[Y]:g.get(Y);p.dispatchValue(gt)}return J}function H(ot){if(v.sticky||ot.pointerType==="mouse"&&ot.buttons===1)return;let[st,J]=zx(ot);st-=b,J-=R;let gt=st<d.marginLeft||st>d.width-d.marginRight?1:e,lt=J<d.marginTop||J>d.height-d.marginBottom?1:t,K=null,It=o*o;for(let pt of u){let Ft=gt*(k(pt)-st),Vt=lt*(D(pt)-J),oe=Ft*Ft+Vt*Vt;oe<=It&&(K=pt,It=oe)}if(K!=null&&(e!==1||t!==1)){let pt=k(K)-st,Ft=D(K)-J;It=pt*pt+Ft*Ft}nt(K,It)}function at(ot){ot.pointerType==="mouse"&&Y!=null&&(v.sticky&&v.roots.some(st=>st?.contains(ot.target))||(v.sticky?(v.sticky=!1,v.renders.forEach(st=>st(null))):(v.sticky=!0,ct(Y)),ot.stopImmediatePropagation()))}function ft(ot){ot.pointerType==="mouse"&&(v.sticky||nt(null))}return m.addEventListener("pointerenter",H),m.addEventListener("pointermove",H),m.addEventListener("pointerdown",at),m.addEventListener("pointerleave",ft),ct(null)},c)}}function W0(e){return H0(1,1,e)}function Hc(e){return H0(1,.01,e)}function xf(e){return H0(.01,1,e)}function X0({x1:e,x2:t,x:n=e},i){return e&&t?r=>(e[r]+t[r])/2:n?r=>n[r]:()=>i}function $0({y1:e,y2:t,y:n=e},i){return e&&t?r=>(e[r]+t[r])/2:n?r=>n[r]:()=>i}function vf(e){return er(e)&&e.interval===void 0?void 0:"tabular-nums"}function Aw(e,t){let{label:n=e.label,tickSize:i=6,width:r=240,height:s=44+i,marginTop:o=18,marginRight:a=0,marginBottom:c=16+i,marginLeft:l=0,style:u,ticks:h=(r-l-a)/64,tickFormat:f,fontVariant:d=vf(e),round:p=!0,opacity:_,className:m}=t,g=oa(t);m=aa(m),_=ze(_)[1],f===null&&(f=()=>null);let v=he("svg",g).attr("class",`${m}-ramp`).attr("font-family","system-ui, sans-serif").attr("font-size",10).attr("width",r).attr("height",s).attr("viewBox",`0 0 ${r} ${s}`).call(N=>N.append("style").text(`:where(.${m}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${m}-ramp text) {
  white-space: pre;
}`)).call(ca,u),S=N=>N.selectAll(".tick line").attr("y1",o+c-s),x,w=p?(N,B)=>N.rangeRound(B):(N,B)=>N.range(B),{type:M,domain:y,range:b,interpolate:R,scale:C,pivot:E}=e;if(R){let N=b===void 0?R:$r(R.length===1?zc(R):R,b);x=w(C.copy(),xn(Oe(l,r-a),Math.min(y.length+(E!==void 0),b===void 0?1/0:b.length)));let B=256,I=g.document.createElement("canvas");I.width=B,I.height=1;let L=I.getContext("2d");for(let k=0,D=B-1;k<B;++k)L.fillStyle=N(k/D),L.fillRect(k,0,1,1);v.append("image").attr("opacity",_).attr("x",l).attr("y",o).attr("width",r-l-a).attr("height",s-o-c).attr("preserveAspectRatio","none").attr("xlink:href",I.toDataURL())}else if(M==="threshold"){let N=y,B=f===void 0?I=>I:typeof f=="string"?Gi(f):f;x=w(Tc().domain([-1,b.length-1]),[l,r-a]),v.append("g").attr("fill-opacity",_).selectAll().data(b).enter().append("rect").attr("x",(I,L)=>x(L-1)).attr("y",o).attr("width",(I,L)=>x(L)-x(L-1)).attr("height",s-o-c).attr("fill",I=>I),h=de(N,(I,L)=>L),f=I=>B(N[I],I)}else x=w(ko().domain(y),[l,r-a]),v.append("g").attr("fill-opacity",_).selectAll().data(y).enter().append("rect").attr("x",x).attr("y",o).attr("width",Math.max(0,x.bandwidth()-1)).attr("height",s-o-c).attr("fill",C),S=()=>{};return v.append("g").attr("transform",`translate(0,${s-c})`).call(Cx(x).ticks(Array.isArray(h)?null:h,typeof f=="string"?f:void 0).tickFormat(typeof f=="function"?f:void 0).tickSize(i).tickValues(Array.isArray(h)?h:null)).attr("font-size",null).attr("font-family",null).attr("font-variant",Ie(d,"normal")).call(S).call(N=>N.select(".domain").remove()),n!==void 0&&v.append("text").attr("x",l).attr("y",o-6).attr("fill","currentColor").attr("font-weight","bold").text(n),v.node()}var q0=Math.PI/180;function Wc(e,{marker:t,markerStart:n=t,markerMid:i=t,markerEnd:r=t}={}){e.markerStart=Y0(n),e.markerMid=Y0(i),e.markerEnd=Y0(r)}function Y0(e){if(e==null||e===!1)return null;if(e===!0)return Cw;if(typeof e=="function")return e;switch(`${e}`.toLowerCase()){case"none":return null;case"arrow":return Ew("auto");case"arrow-reverse":return Ew("auto-start-reverse");case"dot":return QL;case"circle":case"circle-fill":return Cw;case"circle-stroke":return tN;case"tick":return Z0("auto");case"tick-x":return Z0(90);case"tick-y":return Z0(0)}throw new Error(`invalid marker: ${e}`)}function Ew(e){return(t,n)=>he("svg:marker",n).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("orient",e).attr("fill","none").attr("stroke",t).attr("stroke-width",1.5).attr("stroke-linecap","round").attr("stroke-linejoin","round").call(i=>i.append("path").attr("d","M-1.5,-3l3,3l-3,3")).node()}function QL(e,t){return he("svg:marker",t).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("fill",e).attr("stroke","none").call(n=>n.append("circle").attr("r",2.5)).node()}function Cw(e,t){return he("svg:marker",t).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("fill",e).attr("stroke","var(--plot-background)").attr("stroke-width",1.5).call(n=>n.append("circle").attr("r",3)).node()}function tN(e,t){return he("svg:marker",t).attr("viewBox","-5 -5 10 10").attr("markerWidth",6.67).attr("markerHeight",6.67).attr("fill","var(--plot-background)").attr("stroke",e).attr("stroke-width",1.5).call(n=>n.append("circle").attr("r",3)).node()}function Z0(e){return(t,n)=>he("svg:marker",n).attr("viewBox","-3 -3 6 6").attr("markerWidth",6).attr("markerHeight",6).attr("orient",e).attr("stroke",t).call(i=>i.append("path").attr("d","M0,-3v6")).node()}var eN=0;function K0(e,t,{stroke:n},i){return Pw(e,t,n&&(r=>n[r]),null,i)}function Rw(e,t,{stroke:n,z:i},r){return Pw(e,t,n&&(([s])=>n[s]),i,r)}var J0=1,Iw=2;function nN(e,t){let n=new Uint8Array(t.length),i=e.data().filter(s=>s.length>1),r=i.length;for(let s=0,o=_f;s<r;++s){let a=i[s];if(a.length>1){let c=a[0];o!==(o=hi(t[c]))&&(n[c]|=J0)}}for(let s=r-1,o=_f;s>=0;--s){let a=i[s];if(a.length>1){let c=a[0];o!==(o=hi(t[c]))&&(n[c]|=Iw)}}return([s])=>n[s]}function Pw(e,{markerStart:t,markerMid:n,markerEnd:i,stroke:r},s=()=>r,o,a){if(!t&&!n&&!i)return;let c=new Map,l=o&&nN(e,o);function u(h,f,d){return function(p){if(d&&!d(p))return;let _=s(p),m=c.get(f);m||c.set(f,m=new Map);let g=m.get(_);if(!g){let v=this.parentNode.insertBefore(f(_,a),this),S=`plot-marker-${++eN}`;v.setAttribute("id",S),m.set(_,g=`url(#${S})`)}this.setAttribute(h,g)}}t&&e.each(u("marker-start",t,l&&(h=>l(h)&J0))),n&&l&&e.each(u("marker-start",n,h=>!(l(h)&J0))),n&&e.each(u("marker-mid",n)),i&&e.each(u("marker-end",i,l&&(h=>l(h)&Iw)))}function la({inset:e,insetLeft:t,insetRight:n,...i}={}){return[t,n]=Lw(e,t,n),{inset:e,insetLeft:t,insetRight:n,...i}}function bf({inset:e,insetTop:t,insetBottom:n,...i}={}){return[t,n]=Lw(e,t,n),{inset:e,insetTop:t,insetBottom:n,...i}}function Lw(e,t,n){return e===void 0&&t===void 0&&n===void 0?rn?[1,0]:[.5,.5]:[t,n]}function Nw(e,{interval:t}){return e={...tr(e)},e.interval=ef(e.interval===void 0?t:e.interval),e}function j0(e,t,n,i){let{[e]:r,[`${e}1`]:s,[`${e}2`]:o}=n,{value:a,interval:c}=Nw(r,n);if(a==null||c==null&&!i)return n;let l=Ei(r);if(c==null){let d,p={transform:_=>d||(d=be(_,a)),label:l};return{...n,[e]:void 0,[`${e}1`]:s===void 0?p:s,[`${e}2`]:o===void 0&&!(s===o&&i)?p:o}}let u,h;function f(d){return h!==void 0&&d===u?h:h=de(be(u=d,a),p=>c.floor(p))}return t({...n,[e]:void 0,[`${e}1`]:s===void 0?{transform:f,label:l}:s,[`${e}2`]:o===void 0?{transform:d=>f(d).map(p=>c.offset(p)),label:l}:o})}function Dw(e,t,n){let{[e]:i}=n,{value:r,interval:s}=Nw(i,n);return r==null||s==null?n:t({...n,[e]:{label:Ei(i),transform:o=>{let a=de(be(o,r),l=>s.floor(l)),c=a.map(l=>s.offset(l));return a.map(Pe(a)?(l,u)=>l==null||isNaN(l=+l)||(u=c[u],u==null)||isNaN(u=+u)?void 0:new Date((l+u)/2):(l,u)=>l==null||(u=c[u],u==null)?NaN:(+l+ +u)/2)}}})}function Uw(e={}){return j0("x",la,e,!0)}function Mf(e={}){return j0("x",la,e)}function Q0(e={}){return j0("y",bf,e)}function Fw(e={}){return Dw("x",la,e)}function Ow(e={}){return Dw("y",bf,e)}var Bw={ariaLabel:"rule",fill:null,stroke:"currentColor"},Sf=class extends we{constructor(t,n={}){let{x:i,y1:r,y2:s,inset:o=0,insetTop:a=o,insetBottom:c=o}=n;super(t,{x:{value:i,scale:"x",optional:!0},y1:{value:r,scale:"y",optional:!0},y2:{value:s,scale:"y",optional:!0}},os(n,"x"),Bw),this.insetTop=Ne(a),this.insetBottom=Ne(c),Wc(this,n)}render(t,n,i,r,s){let{x:o,y:a}=n,{x:c,y1:l,y2:u}=i,{width:h,height:f,marginTop:d,marginRight:p,marginLeft:_,marginBottom:m}=r,{insetTop:g,insetBottom:v}=this;return he("svg:g",s).call(sn,this,r,s).call(on,this,{x:c&&o},rn,0).call(S=>S.selectAll().data(t).enter().append("line").call(Ge,this).attr("x1",c?x=>c[x]:(_+h-p)/2).attr("x2",c?x=>c[x]:(_+h-p)/2).attr("y1",l&&!Ci(a)?x=>l[x]+g:d+g).attr("y2",u&&!Ci(a)?a.bandwidth?x=>u[x]+a.bandwidth()-v:x=>u[x]-v:f-m-v).call(wn,this,i).call(K0,this,i,s)).node()}},wf=class extends we{constructor(t,n={}){let{x1:i,x2:r,y:s,inset:o=0,insetRight:a=o,insetLeft:c=o}=n;super(t,{y:{value:s,scale:"y",optional:!0},x1:{value:i,scale:"x",optional:!0},x2:{value:r,scale:"x",optional:!0}},os(n,"y"),Bw),this.insetRight=Ne(a),this.insetLeft=Ne(c),Wc(this,n)}render(t,n,i,r,s){let{x:o,y:a}=n,{y:c,x1:l,x2:u}=i,{width:h,height:f,marginTop:d,marginRight:p,marginLeft:_,marginBottom:m}=r,{insetLeft:g,insetRight:v}=this;return he("svg:g",s).call(sn,this,r,s).call(on,this,{y:c&&a},0,rn).call(S=>S.selectAll().data(t).enter().append("line").call(Ge,this).attr("x1",l&&!Ci(o)?x=>l[x]+g:_+g).attr("x2",u&&!Ci(o)?o.bandwidth?x=>u[x]+o.bandwidth()-v:x=>u[x]-v:h-p-v).attr("y1",c?x=>c[x]:(d+f-m)/2).attr("y2",c?x=>c[x]:(d+f-m)/2).call(wn,this,i).call(K0,this,i,s)).node()}};function Xc(e,t){let{x:n=pe,y:i,y1:r,y2:s,...o}=Q0(t);return[r,s]=kw(i,r,s),new Sf(e,{...o,x:n,y1:r,y2:s})}function ua(e,t){let{y:n=pe,x:i,x1:r,x2:s,...o}=Mf(t);return[r,s]=kw(i,r,s),new wf(e,{...o,y:n,x1:r,x2:s})}function kw(e,t,n){if(e==null){if(t===void 0){if(n!==void 0)return[0,n]}else if(n===void 0)return[0,t]}else{if(t===void 0)return n===void 0?[0,e]:[e,n];if(n===void 0)return[e,t]}return[t,n]}function Tf(e,...t){let n=t.length;for(let i=0,r=!0;i<n;++i)typeof t[i]!="function"&&(r&&(e=e.slice(),r=!1),e.splice(i,2,e[i]+t[i]+e[i+1]),t.splice(i,1),--i,--n);return i=>{let r=e[0];for(let s=0;s<n;++s)r+=t[s](i)+e[s+1];return r}}var iN={ariaLabel:"text",strokeLinejoin:"round",strokeWidth:3,paintOrder:"stroke"},Ww="\xAD",fa=class extends we{constructor(t,n={}){let{x:i,y:r,text:s=Un(t)&&nf(t)?pe:Qr,frameAnchor:o,textAnchor:a=/right$/i.test(o)?"end":/left$/i.test(o)?"start":"middle",lineAnchor:c=/^top/i.test(o)?"top":/^bottom/i.test(o)?"bottom":"middle",lineHeight:l=1,lineWidth:u=1/0,textOverflow:h,monospace:f,fontFamily:d=f?"ui-monospace, monospace":void 0,fontSize:p,fontStyle:_,fontVariant:m,fontWeight:g,rotate:v}=n,[S,x]=ze(v,0),[w,M]=aN(p);if(super(t,{x:{value:i,scale:"x",optional:!0},y:{value:r,scale:"y",optional:!0},fontSize:{value:w,optional:!0},rotate:{value:kM(S),optional:!0},text:{value:s,filter:Rc,optional:!0}},n,iN),this.rotate=x,this.textAnchor=Ie(a,"middle"),this.lineAnchor=Mn(c,"lineAnchor",["top","middle","bottom"]),this.lineHeight=+l,this.lineWidth=+u,this.textOverflow=e_(h),this.monospace=!!f,this.fontFamily=Le(d),this.fontSize=M,this.fontStyle=Le(_),this.fontVariant=Le(m),this.fontWeight=Le(g),this.frameAnchor=Jo(o),!(this.lineWidth>=0))throw new Error(`invalid lineWidth: ${u}`);this.splitLines=s_(this),this.clipLine=o_(this)}render(t,n,i,r,s){let{x:o,y:a}=n,{x:c,y:l,rotate:u,text:h,title:f,fontSize:d}=i,{rotate:p}=this,[_,m]=ss(this,r);return he("svg:g",s).call(sn,this,r,s).call(r_,this,h,r).call(on,this,{x:c&&o,y:l&&a}).call(g=>g.selectAll().data(t).enter().append("text").call(Ge,this).call(rN,this,h,f).attr("transform",Tf`translate(${c?v=>c[v]:_},${l?v=>l[v]:m})${u?v=>` rotate(${u[v]})`:p?` rotate(${p})`:""}`).call(Ot,"font-size",d&&(v=>d[v])).call(wn,this,i)).node()}};function e_(e){return e==null?null:Mn(e,"textOverflow",["clip","ellipsis","clip-start","clip-end","ellipsis-start","ellipsis-middle","ellipsis-end"]).replace(/^(clip|ellipsis)$/,"$1-end")}function rN(e,t,n,i){if(!n)return;let{lineAnchor:r,lineHeight:s,textOverflow:o,splitLines:a,clipLine:c}=t;e.each(function(l){let u=a(nr(n[l])??"").map(c),h=u.length,f=r==="top"?.71:r==="bottom"?1-h:(164-h*100)/200;if(h>1){let d=0;for(let p=0;p<h;++p){if(++d,!u[p])continue;let _=this.ownerDocument.createElementNS(Wr.svg,"tspan");_.setAttribute("x",0),p===d-1?_.setAttribute("y",`${(f+p)*s}em`):_.setAttribute("dy",`${d*s}em`),_.textContent=u[p],this.appendChild(_),d=0}}else f&&this.setAttribute("y",`${f*s}em`),this.textContent=u[0];if(o&&!i&&u[0]!==n[l]){let d=this.ownerDocument.createElementNS(Wr.svg,"title");d.textContent=n[l],this.appendChild(d)}})}function ha(e,{x:t,y:n,...i}={}){return i.frameAnchor===void 0&&([t,n]=es(t,n)),new fa(e,{...i,x:t,y:n})}function n_(e,{x:t=pe,...n}={}){return new fa(e,Ow({...n,x:t}))}function i_(e,{y:t=pe,...n}={}){return new fa(e,Fw({...n,y:t}))}function r_(e,t,n){Ot(e,"text-anchor",t.textAnchor),Ot(e,"font-family",t.fontFamily),Ot(e,"font-size",t.fontSize),Ot(e,"font-style",t.fontStyle),Ot(e,"font-variant",t.fontVariant===void 0?sN(n):t.fontVariant),Ot(e,"font-weight",t.fontWeight)}function sN(e){return e&&(VM(e)||Pe(e))?"tabular-nums":void 0}var oN=new Set(["inherit","initial","revert","unset","xx-small","x-small","small","medium","large","x-large","xx-large","xxx-large","larger","smaller"]);function aN(e){return e==null||typeof e=="number"?[void 0,e]:typeof e!="string"?[e,void 0]:(e=e.trim().toLowerCase(),oN.has(e)||/^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(e)?[void 0,e]:[e,void 0])}function cN(e,t,n){let i=[],r,s=0;for(let[o,a,c]of lN(e)){if(r===void 0&&(r=o),s>r&&n(e,r,a)>t&&(i.push(e.slice(r,s)+(e[s-1]===Ww?"-":"")),r=o),c){i.push(e.slice(r,a)),r=void 0;continue}s=a}return i}function*lN(e){let t=0,n=0,i=e.length;for(;n<i;){let r=1;switch(e[n]){case Ww:case"-":++n,yield[t,n,!1],t=n;break;case" ":for(yield[t,n,!1];e[++n]===" ";);t=n;break;case"\r":e[n+1]===`
`&&++r;case`
`:yield[t,n,!0],n+=r,t=n;break;default:++n;break}}yield[t,n,!0]}var zw={a:56,b:63,c:57,d:63,e:58,f:37,g:62,h:60,i:26,j:26,k:55,l:26,m:88,n:60,o:60,p:62,q:62,r:39,s:54,t:38,u:60,v:55,w:79,x:54,y:55,z:55,A:69,B:67,C:73,D:74,E:61,F:58,G:76,H:75,I:28,J:55,K:67,L:58,M:89,N:75,O:78,P:65,Q:78,R:67,S:65,T:65,U:75,V:69,W:98,X:69,Y:67,Z:67,0:64,1:48,2:62,3:64,4:66,5:63,6:65,7:58,8:65,9:65," ":29,"!":32,'"':49,"'":31,"(":39,")":39,",":31,"-":48,".":31,"/":32,":":31,";":31,"?":52,"\u2018":31,"\u2019":31,"\u201C":47,"\u201D":47,"\u2026":82};function Af(e,t=0,n=e.length){let i=0;for(let r=t;r<n;r=da(e,r))i+=zw[e[r]]??($w(e,r)?120:zw.e);return i}function Ef(e,t=0,n=e.length){let i=0;for(let r=t;r<n;r=da(e,r))i+=$w(e,r)?126:63;return i}function s_({monospace:e,lineWidth:t,textOverflow:n}){if(n!=null||t==1/0)return s=>s.split(/\r\n?|\n/g);let i=e?Ef:Af,r=t*100;return s=>cN(s,r,i)}function o_({monospace:e,lineWidth:t,textOverflow:n}){if(n==null||t==1/0)return s=>s;let i=e?Ef:Af,r=t*100;switch(n){case"clip-start":return s=>Vw(s,r,i,"");case"clip-end":return s=>Gw(s,r,i,"");case"ellipsis-start":return s=>Vw(s,r,i,Qs);case"ellipsis-middle":return s=>uN(s,r,i,Qs);case"ellipsis-end":return s=>Gw(s,r,i,Qs)}}var Qs="\u2026";function to(e,t,n,i){let r=[],s=0;for(let o=0,a=0,c=e.length;o<c;o=a){a=da(e,o);let l=n(e,o,a);if(s+l>t){for(s+=i;s>t&&o>0;)a=o,o=r.pop(),s-=n(e,o,a);return[o,t-s]}s+=l,r.push(o)}return[-1,0]}function Gw(e,t,n,i){e=e.trim();let r=n(i),[s]=to(e,t,n,r);return s<0?e:e.slice(0,s).trimEnd()+i}function uN(e,t,n,i){e=e.trim();let r=n(e);if(r<=t)return e;let s=n(i)/2,[o,a]=to(e,t/2,n,s),[c]=to(e,r-t/2-a+s,n,-s);return c<0?i:e.slice(0,o).trimEnd()+i+e.slice(da(e,c)).trimStart()}function Vw(e,t,n,i){e=e.trim();let r=n(e);if(r<=t)return e;let s=n(i),[o]=to(e,r-t+s,n,-s);return o<0?i:i+e.slice(da(e,o)).trimStart()}var t_=/[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy,Hw=/\p{Extended_Pictographic}/uy;function da(e,t){return t+=fN(e,t)?2:1,dN(e,t)&&(t=t_.lastIndex),hN(e,t)?da(e,t+1):t}function Xw(e,t){return e.charCodeAt(t)<128}function fN(e,t){let n=e.charCodeAt(t);if(n>=55296&&n<56320){let i=e.charCodeAt(t+1);return i>=56320&&i<57344}return!1}function hN(e,t){return e.charCodeAt(t)===8205}function dN(e,t){return Xw(e,t)?!1:(t_.lastIndex=t,t_.test(e))}function $w(e,t){return Xw(e,t)?!1:(Hw.lastIndex=t,Hw.test(e))}var pN={ariaLabel:"vector",fill:"none",stroke:"currentColor",strokeWidth:1.5,strokeLinejoin:"round",strokeLinecap:"round"},qw=3.5,mN=qw*5,Yw={draw(e,t,n){let i=t*n/mN;e.moveTo(0,0),e.lineTo(0,-t),e.moveTo(-i,i-t),e.lineTo(0,-t),e.lineTo(i,i-t)}},gN={draw(e,t,n){e.moveTo(-n,0),e.lineTo(0,-t),e.lineTo(n,0)}},_N=new Map([["arrow",Yw],["spike",gN]]);function yN(e){return e&&typeof e.draw=="function"}function xN(e){if(yN(e))return e;let t=_N.get(`${e}`.toLowerCase());if(t)return t;throw new Error(`invalid shape: ${e}`)}var Cf=class extends we{constructor(t,n={}){let{x:i,y:r,r:s=qw,length:o,rotate:a,shape:c=Yw,anchor:l="middle",frameAnchor:u}=n,[h,f]=ze(o,12),[d,p]=ze(a,0);super(t,{x:{value:i,scale:"x",optional:!0},y:{value:r,scale:"y",optional:!0},length:{value:h,scale:"length",optional:!0},rotate:{value:d,optional:!0}},n,pN),this.r=+s,this.length=f,this.rotate=p,this.shape=xN(c),this.anchor=Mn(l,"anchor",["start","middle","end"]),this.frameAnchor=Jo(u)}render(t,n,i,r,s){let{x:o,y:a}=n,{x:c,y:l,length:u,rotate:h}=i,{length:f,rotate:d,anchor:p,shape:_,r:m}=this,[g,v]=ss(this,r);return he("svg:g",s).call(sn,this,r,s).call(on,this,{x:c&&o,y:l&&a}).call(S=>S.selectAll().data(t).enter().append("path").call(Ge,this).attr("transform",Tf`translate(${c?x=>c[x]:g},${l?x=>l[x]:v})${h?x=>` rotate(${h[x]})`:d?` rotate(${d})`:""}${p==="start"?"":p==="end"?u?x=>` translate(0,${u[x]})`:` translate(0,${f})`:u?x=>` translate(0,${u[x]/2})`:` translate(0,${f/2})`}`).attr("d",u?x=>{let w=nc();return _.draw(w,u[x],m),w}:(()=>{let x=nc();return _.draw(x,f,m),x})()).call(wn,this,i)).node()}};function Zw(e,t={}){let{x:n=pe,...i}=t;return new Cf(e,{...i,x:n})}function Jw(e,t={}){let{y:n=pe,...i}=t;return new Cf(e,{...i,y:n})}function as(e,t){return arguments.length<2&&!Un(e)&&(t=e,e=null),t===void 0&&(t={}),[e,t]}function Rf({anchor:e}={},t){return e===void 0?t[0]:Mn(e,"anchor",t)}function Kw(e){return Rf(e,["left","right"])}function jw(e){return Rf(e,["right","left"])}function Qw(e){return Rf(e,["bottom","top"])}function tT(e){return Rf(e,["top","bottom"])}function c_(){let[e,t]=as(...arguments);return iT("y",Kw(t),e,t)}function eT(){let[e,t]=as(...arguments);return iT("fy",jw(t),e,t)}function l_(){let[e,t]=as(...arguments);return rT("x",Qw(t),e,t)}function nT(){let[e,t]=as(...arguments);return rT("fx",tT(t),e,t)}function iT(e,t,n,{color:i="currentColor",opacity:r=1,stroke:s=i,strokeOpacity:o=r,strokeWidth:a=1,fill:c=i,fillOpacity:l=r,textAnchor:u,textStroke:h,textStrokeOpacity:f,textStrokeWidth:d,tickSize:p=e==="y"?6:0,tickPadding:_,tickRotate:m,x:g,margin:v,marginTop:S=v===void 0?20:v,marginRight:x=v===void 0?t==="right"?40:0:v,marginBottom:w=v===void 0?20:v,marginLeft:M=v===void 0?t==="left"?40:0:v,label:y,labelAnchor:b,labelArrow:R,labelOffset:C,ariaLabel:E=`${e}-axis`,...N}){return p=Ne(p),_=Ne(_),m=Ne(m),b!==void 0&&(b=Mn(b,"labelAnchor",["center","top","bottom"])),R=gT(R),G0(p&&!Ke(s)?vN(e,t,n,{stroke:s,strokeOpacity:o,strokeWidth:a,tickSize:p,tickPadding:_,tickRotate:m,x:g,ariaLabel:E,...N}):null,Ke(c)?null:MN(e,t,n,{fill:c,fillOpacity:l,stroke:h,strokeOpacity:f,strokeWidth:d,textAnchor:u,tickSize:p,tickPadding:_,tickRotate:m,x:g,marginTop:S,marginRight:x,marginBottom:w,marginLeft:M,ariaLabel:E,...N}),!Ke(c)&&y!==null?ha([],hT({fill:c,fillOpacity:l,...N},function(B,I,L,k,D){let Y=k[e],{marginTop:F,marginRight:G,marginBottom:W,marginLeft:nt}=e==="y"&&D.inset||D,ct=b??(Y.bandwidth?"center":"top"),H=C??(t==="right"?G:nt)-3;return ct==="center"?(this.textAnchor=void 0,this.lineAnchor=t==="right"?"bottom":"top",this.frameAnchor=t,this.rotate=-90):(this.textAnchor=t==="right"?"end":"start",this.lineAnchor=ct,this.frameAnchor=`${ct}-${t}`,this.rotate=0),this.dy=ct==="top"?3-F:ct==="bottom"?W-3:0,this.dx=t==="right"?H:-H,this.ariaLabel=`${E} label`,{facets:[[0]],channels:{text:{value:[mT(e,Y,{anchor:t,label:y,labelAnchor:ct,labelArrow:R})]}}}})):null)}function rT(e,t,n,{color:i="currentColor",opacity:r=1,stroke:s=i,strokeOpacity:o=r,strokeWidth:a=1,fill:c=i,fillOpacity:l=r,textAnchor:u,textStroke:h,textStrokeOpacity:f,textStrokeWidth:d,tickSize:p=e==="x"?6:0,tickPadding:_,tickRotate:m,y:g,margin:v,marginTop:S=v===void 0?t==="top"?30:0:v,marginRight:x=v===void 0?20:v,marginBottom:w=v===void 0?t==="bottom"?30:0:v,marginLeft:M=v===void 0?20:v,label:y,labelAnchor:b,labelArrow:R,labelOffset:C,ariaLabel:E=`${e}-axis`,...N}){return p=Ne(p),_=Ne(_),m=Ne(m),b!==void 0&&(b=Mn(b,"labelAnchor",["center","left","right"])),R=gT(R),G0(p&&!Ke(s)?bN(e,t,n,{stroke:s,strokeOpacity:o,strokeWidth:a,tickSize:p,tickPadding:_,tickRotate:m,y:g,ariaLabel:E,...N}):null,Ke(c)?null:SN(e,t,n,{fill:c,fillOpacity:l,stroke:h,strokeOpacity:f,strokeWidth:d,textAnchor:u,tickSize:p,tickPadding:_,tickRotate:m,y:g,marginTop:S,marginRight:x,marginBottom:w,marginLeft:M,ariaLabel:E,...N}),!Ke(c)&&y!==null?ha([],hT({fill:c,fillOpacity:l,...N},function(B,I,L,k,D){let Y=k[e],{marginTop:F,marginRight:G,marginBottom:W,marginLeft:nt}=e==="x"&&D.inset||D,ct=b??(Y.bandwidth?"center":"right"),H=C??(t==="top"?F:W)-3;return ct==="center"?(this.frameAnchor=t,this.textAnchor=void 0):(this.frameAnchor=`${t}-${ct}`,this.textAnchor=ct==="right"?"end":"start"),this.lineAnchor=t,this.dy=t==="top"?-H:H,this.dx=ct==="right"?G-3:ct==="left"?3-nt:0,this.ariaLabel=`${E} label`,{facets:[[0]],channels:{text:{value:[mT(e,Y,{anchor:t,label:y,labelAnchor:ct,labelArrow:R})]}}}})):null)}function vN(e,t,n,{strokeWidth:i=1,strokeLinecap:r=null,strokeLinejoin:s=null,facetAnchor:o=t+(e==="y"?"-empty":""),frameAnchor:a=t,tickSize:c,inset:l=0,insetLeft:u=l,insetRight:h=l,dx:f=0,y:d=e==="y"?void 0:null,ariaLabel:p,..._}){return pa(Jw,e,n,{ariaLabel:`${p} tick`,ariaHidden:!0},{strokeWidth:i,strokeLinecap:r,strokeLinejoin:s,facetAnchor:o,frameAnchor:a,y:d,..._,dx:t==="left"?+f-rn+ +u:+f+rn-h,anchor:"start",length:c,shape:t==="left"?EN:CN})}function bN(e,t,n,{strokeWidth:i=1,strokeLinecap:r=null,strokeLinejoin:s=null,facetAnchor:o=t+(e==="x"?"-empty":""),frameAnchor:a=t,tickSize:c,inset:l=0,insetTop:u=l,insetBottom:h=l,dy:f=0,x:d=e==="x"?void 0:null,ariaLabel:p,..._}){return pa(Zw,e,n,{ariaLabel:`${p} tick`,ariaHidden:!0},{strokeWidth:i,strokeLinejoin:s,strokeLinecap:r,facetAnchor:o,frameAnchor:a,x:d,..._,dy:t==="bottom"?+f-rn-h:+f+rn+ +u,anchor:"start",length:c,shape:t==="bottom"?TN:AN})}function MN(e,t,n,{facetAnchor:i=t+(e==="y"?"-empty":""),frameAnchor:r=t,tickSize:s,tickRotate:o=0,tickPadding:a=Math.max(3,9-s)+(Math.abs(o)>60?4*Math.cos(o*q0):0),text:c,textAnchor:l=Math.abs(o)>60?"middle":t==="left"?"end":"start",lineAnchor:u=o>60?"top":o<-60?"bottom":"middle",fontVariant:h,inset:f=0,insetLeft:d=f,insetRight:p=f,dx:_=0,ariaLabel:m,y:g=e==="y"?void 0:null,...v}){return pa(i_,e,n,{ariaLabel:`${m} tick label`},{facetAnchor:i,frameAnchor:r,text:c,textAnchor:l,lineAnchor:u,fontVariant:h,rotate:o,y:g,...v,dx:t==="left"?+_-s-a+ +d:+_+ +s+ +a-p},function(S,x,w,M,y){h===void 0&&(this.fontVariant=pT(S)),c===void 0&&(y.text=dT(S,x,w,M,t))})}function SN(e,t,n,{facetAnchor:i=t+(e==="x"?"-empty":""),frameAnchor:r=t,tickSize:s,tickRotate:o=0,tickPadding:a=Math.max(3,9-s)+(Math.abs(o)>=10?4*Math.cos(o*q0):0),text:c,textAnchor:l=Math.abs(o)>=10?o<0^t==="bottom"?"start":"end":"middle",lineAnchor:u=Math.abs(o)>=10?"middle":t==="bottom"?"top":"bottom",fontVariant:h,inset:f=0,insetTop:d=f,insetBottom:p=f,dy:_=0,x:m=e==="x"?void 0:null,ariaLabel:g,...v}){return pa(n_,e,n,{ariaLabel:`${g} tick label`},{facetAnchor:i,frameAnchor:r,text:c===void 0?null:c,textAnchor:l,lineAnchor:u,fontVariant:h,rotate:o,x:m,...v,dy:t==="bottom"?+_+ +s+ +a-p:+_-s-a+ +d},function(S,x,w,M,y){h===void 0&&(this.fontVariant=pT(S)),c===void 0&&(y.text=dT(S,x,w,M,t))})}function sT(){let[e,t]=as(...arguments);return lT("y",Kw(t),e,t)}function oT(){let[e,t]=as(...arguments);return lT("fy",jw(t),e,t)}function aT(){let[e,t]=as(...arguments);return uT("x",Qw(t),e,t)}function cT(){let[e,t]=as(...arguments);return uT("fx",tT(t),e,t)}function lT(e,t,n,{y:i=e==="y"?void 0:null,x:r=null,x1:s=t==="left"?r:null,x2:o=t==="right"?r:null,ariaLabel:a=`${e}-grid`,ariaHidden:c=!0,...l}){return pa(ua,e,n,{ariaLabel:a,ariaHidden:c},{y:i,x1:s,x2:o,...fT(l)})}function uT(e,t,n,{x:i=e==="x"?void 0:null,y:r=null,y1:s=t==="top"?r:null,y2:o=t==="bottom"?r:null,ariaLabel:a=`${e}-grid`,ariaHidden:c=!0,...l}){return pa(Xc,e,n,{ariaLabel:a,ariaHidden:c},{x:i,y1:s,y2:o,...fT(l)})}function fT({color:e="currentColor",opacity:t=.1,stroke:n=e,strokeOpacity:i=t,strokeWidth:r=1,...s}){return{stroke:n,strokeOpacity:i,strokeWidth:r,...s}}function hT({fill:e,fillOpacity:t,fontFamily:n,fontSize:i,fontStyle:r,fontVariant:s,fontWeight:o,monospace:a,pointerEvents:c,shapeRendering:l,clip:u=!1},h){return[,e]=Dn(e),[,t]=ze(t),{facet:"super",x:null,y:null,fill:e,fillOpacity:t,fontFamily:n,fontSize:i,fontStyle:r,fontVariant:s,fontWeight:o,monospace:a,pointerEvents:c,shapeRendering:l,clip:u,initializer:h}}function pa(e,t,n,i,r,s){let o;function a(u,h,f,d,p,_){let m=u==null&&(t==="fx"||t==="fy"),{[t]:g}=d;if(!g)throw new Error(`missing scale: ${t}`);let v=g.domain(),{interval:S,ticks:x,tickFormat:w,tickSpacing:M=t==="x"?80:35}=r;if(typeof x=="string"&&_T(g)&&(S=x,x=void 0),x===void 0&&(x=Qi(S,g.type)??wN(g,M)),u==null){if(Un(x))u=ji(x);else if(is(x))u=a_(x,...nn(v));else if(g.interval){let b=g.interval;if(g.ticks){let[R,C]=nn(v),E=(C-R)/b[Wo];b=Jg(b,E/x)??b,u=a_(b,R,C)}else{u=v;let R=u.length;b=Jg(b,R/x)??b,b!==g.interval&&(u=a_(b,...nn(u)))}if(b===g.interval){let R=Math.round(u.length/x);R>1&&(u=u.filter((C,E)=>E%R===0))}}else g.ticks?u=g.ticks(x):u=v;if(!g.ticks&&u.length&&u!==v){let b=new Bi(v);u=u.filter(R=>b.has(R)),u.length||Fn(`Warning: the ${t}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`)}t==="y"||t==="x"?h=[Sn(u)]:o[t]={scale:t,value:pe}}s?.call(this,g,u,x,w,o);let y=Object.fromEntries(Object.entries(o).map(([b,R])=>[b,{...R,value:be(u,R.value)}]));return m&&(h=_.filterFacets(u,y)),{data:u,facets:h,channels:y}}let c=js(r).initializer,l=e(n,js({...r,initializer:a},c));return n==null?(o=l.channels,l.channels={}):o={},i!==void 0&&Object.assign(l,i),l.clip===void 0&&(l.clip=!1),l}function wN(e,t){let[n,i]=nn(e.range());return(i-n)/t}function dT(e,t,n,i,r){return{value:$c(e,t,n,i,r)}}function $c(e,t,n,i,r){return typeof i=="function"&&!(e.type==="log"&&e.tickFormat)?i:i===void 0&&t&&Pe(t)?AM(e.type,t,r)??nr:e.tickFormat?e.tickFormat(typeof n=="number"?n:null,i):typeof i=="string"&&e.domain().length>0?(Pe(e.domain())?qi:Gi)(i):i===void 0?nr:Vn(i)}function a_(e,t,n){return e.range(t,e.offset(e.floor(n)))}var TN={draw(e,t){e.moveTo(0,0),e.lineTo(0,t)}},AN={draw(e,t){e.moveTo(0,0),e.lineTo(0,-t)}},EN={draw(e,t){e.moveTo(0,0),e.lineTo(-t,0)}},CN={draw(e,t){e.moveTo(0,0),e.lineTo(t,0)}};function pT(e){return e.bandwidth&&!e.interval?void 0:"tabular-nums"}function mT(e,t,{anchor:n,label:i=t.label,labelAnchor:r,labelArrow:s}={}){if(!(i==null||i.inferred&&_T(t)&&/^(date|time|year)$/i.test(i))){if(i=String(i),s==="auto"&&(s=(!t.bandwidth||t.interval)&&!/[↑↓→←]/.test(i)),!s)return i;if(s===!0){let o=QS(t);o&&(s=/x$/.test(e)||r==="center"?/x$/.test(e)===o<0?"left":"right":o<0?"up":"down")}switch(s){case"left":return`\u2190 ${i}`;case"right":return`${i} \u2192`;case"up":return n==="right"?`${i} \u2191`:`\u2191 ${i}`;case"down":return n==="right"?`${i} \u2193`:`\u2193 ${i}`}return i}}function gT(e="auto"){return Ke(e)?!1:typeof e=="boolean"?e:Mn(e,"labelArrow",["auto","up","right","down","left"])}function _T(e){return Pe(e.domain())}function yT(e,t){if(t==null)return t;let n=e(t);if(!n)throw new Error(`scale not found: ${t}`);return n}function xT(e,{opacity:t,...n}={}){if(!er(e)&&!N0(e))throw new Error(`swatches legend requires ordinal or threshold color scale (not ${e.type})`);return bT(e,n,(i,r,s,o)=>i.append("svg").attr("width",s).attr("height",o).attr("fill",r.scale).attr("fill-opacity",ze(t)[1]).append("rect").attr("width","100%").attr("height","100%"))}function vT(e,{fill:t=e.hint?.fill!==void 0?e.hint.fill:"none",fillOpacity:n=1,stroke:i=e.hint?.stroke!==void 0?e.hint.stroke:Ke(t)?"currentColor":"none",strokeOpacity:r=1,strokeWidth:s=1.5,r:o=4.5,...a}={},c){let[l,u]=Dn(t),[h,f]=Dn(i),d=yT(c,l),p=yT(c,h),_=o*o*Math.PI;return n=ze(n)[1],r=ze(r)[1],s=ze(s)[1],bT(e,a,(m,g,v,S)=>m.append("svg").attr("viewBox","-8 -8 16 16").attr("width",v).attr("height",S).attr("fill",l==="color"?x=>d.scale(x):u).attr("fill-opacity",n).attr("stroke",h==="color"?x=>p.scale(x):f).attr("stroke-opacity",r).attr("stroke-width",s).append("path").attr("d",x=>{let w=nc();return e.scale(x).draw(w,_),w}))}function bT(e,t={},n){let{columns:i,tickFormat:r,fontVariant:s=vf(e),swatchSize:o=15,swatchWidth:a=o,swatchHeight:c=o,marginLeft:l=0,className:u,style:h,width:f}=t,d=oa(t);u=aa(u),r=$c(e.scale,e.domain,void 0,r);let p=he("div",d).attr("class",`${u}-swatches ${u}-swatches-${i!=null?"columns":"wrap"}`),_;return i!=null?(_=`:where(.${u}-swatches-columns .${u}-swatch) {
  display: flex;
  align-items: center;
  break-inside: avoid;
  padding-bottom: 1px;
}
:where(.${u}-swatches-columns .${u}-swatch::before) {
  flex-shrink: 0;
}
:where(.${u}-swatches-columns .${u}-swatch-label) {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}`,p.style("columns",i).selectAll().data(e.domain).enter().append("div").attr("class",`${u}-swatch`).call(n,e,a,c).call(m=>m.append("div").attr("class",`${u}-swatch-label`).attr("title",r).text(r))):(_=`:where(.${u}-swatches-wrap) {
  display: flex;
  align-items: center;
  min-height: 33px;
  flex-wrap: wrap;
}
:where(.${u}-swatches-wrap .${u}-swatch) {
  display: inline-flex;
  align-items: center;
  margin-right: 1em;
}`,p.selectAll().data(e.domain).enter().append("span").attr("class",`${u}-swatch`).call(n,e,a,c).append(function(){return this.ownerDocument.createTextNode(r.apply(this,arguments))})),p.call(m=>m.insert("style","*").text(`:where(.${u}-swatches) {
  font-family: system-ui, sans-serif;
  font-size: 10px;
  margin-bottom: 0.5em;
}
:where(.${u}-swatch > svg) {
  margin-right: 0.5em;
  overflow: visible;
}
${_}`)).style("margin-left",l?`${+l}px`:null).style("width",f===void 0?null:`${+f}px`).style("font-variant",Ie(s,"normal")).call(ca,h).node()}var u_=new Map([["symbol",vT],["color",wT],["opacity",RN]]);function MT(e,t,n={}){return(i,r)=>{if(!u_.has(i))throw new Error(`unknown legend type: ${i}`);if(i in e)return u_.get(i)(e[i],ST(t,n[i],r),s=>e[s])}}function ST({className:e,...t},{label:n,ticks:i,tickFormat:r}={},s){return XM(s,{className:e,...t},{label:n,ticks:i,tickFormat:r})}function wT(e,{legend:t=!0,...n}){if(t===!0&&(t=e.type==="ordinal"?"swatches":"ramp"),e.domain!==void 0)switch(`${t}`.toLowerCase()){case"swatches":return xT(e,n);case"ramp":return Aw(e,n);default:throw new Error(`unknown legend type: ${t}`)}}function RN({type:e,interpolate:t,...n},{legend:i=!0,color:r=wi(0,0,0),...s}){if(!t)throw new Error(`${e} opacity scales are not supported`);if(i===!0&&(i="ramp"),`${i}`.toLowerCase()!=="ramp")throw new Error(`${i} opacity legends are not supported`);return wT({type:e,...n,interpolate:IN(r)},{legend:i,...s})}function IN(e){let{r:t,g:n,b:i}=wi(e)||wi(0,0,0);return r=>`rgba(${t},${n},${i},${r})`}function TT(e,t,n){let i=[];for(let[r,s]of u_){let o=n[r];if(o?.legend&&r in e){let a=s(e[r],ST(t,e[r],o),c=>e[c]);a!=null&&i.push(a)}}return i}function f_(e={},t="x"){return a0(e)?e:{...e,[t]:pe}}function h_(e={},t="y"){return c0(e)?e:{...e,[t]:pe}}function AT(e,t){if(t.length===1)return{data:e,facets:t};let n=ns(e),i=new Uint8Array(n),r=0;for(let a of t)for(let c of a)i[c]&&++r,i[c]=1;if(r===0)return{data:e,facets:t};e=ts(e);let s=e[Qg]=new Uint32Array(n+r);t=t.map(a=>ts(a,Uint32Array));let o=n;i.fill(0);for(let a of t)for(let c=0,l=a.length;c<l;++c){let u=a[c];i[u]?(a[c]=o,e[o]=e[u],s[o]=u,++o):s[u]=u,i[u]=1}return{data:e,facets:t}}function PN(e={},t={}){arguments.length===1&&([e,t]=RT(e));let{y1:n,y:i=n,x:r,...s}=t,[o,a,c,l]=IT(i,r,"y","x",e,s);return{...o,y1:n,y:a,x1:c,x2:l,x:Yo(c,l)}}function LN(e={},t={}){arguments.length===1&&([e,t]=RT(e));let{x1:n,x:i=n,y:r,...s}=t,[o,a,c,l]=IT(i,r,"x","y",e,s);return{...o,x1:n,x:a,y1:c,y2:l,y:Yo(c,l)}}function d_({x:e,x1:t,x2:n,...i}={}){return i=os(i,"y"),t===void 0&&n===void 0?PN({x:e,...i}):([t,n]=l0(e,t,n),{...i,x1:t,x2:n})}function p_({y:e,y1:t,y2:n,...i}={}){return i=os(i,"x"),t===void 0&&n===void 0?LN({y:e,...i}):([t,n]=l0(e,t,n),{...i,y1:t,y2:n})}function RT(e){let{offset:t,order:n,reverse:i,...r}=e;return[{offset:t,order:n,reverse:i},r]}var NN={length:!0};function IT(e,t=PM,n,i,{offset:r,order:s,reverse:o},a){if(t===null)throw new Error(`stack requires ${i}`);let c=Qu(a),[l,u]=di(e),[h,f]=qo(t),[d,p]=qo(t);return h.hint=d.hint=NN,r=DN(r),s=ON(s,r,i),[Qo(a,(_,m,g)=>{({data:_,facets:m}=AT(_,m));let v=e==null?void 0:u(Uc(be(_,e),g?.[n])),S=be(_,t,Float64Array),x=be(_,c),w=s&&s(_,v,S,x),M=ns(_),y=f(new Float64Array(M)),b=p(new Float64Array(M)),R=[];for(let C of m){let E=v?Array.from(As(C,N=>v[N]).values()):[C];if(w)for(let N of E)N.sort(w);for(let N of E){let B=0,I=0;o&&N.reverse();for(let L of N){let k=S[L];k<0?B=b[L]=(y[L]=B)+k:k>0?I=b[L]=(y[L]=I)+k:b[L]=y[L]=I}}R.push(E)}return r&&r(R,y,b,x),{data:_,facets:m}}),l,h,d]}function DN(e){if(e!=null){if(typeof e=="function")return e;switch(`${e}`.toLowerCase()){case"expand":case"normalize":return UN;case"center":case"silhouette":return FN;case"wiggle":return LT}throw new Error(`unknown offset: ${e}`)}}function PT(e,t){let n=0,i=0;for(let r of e){let s=t[r];s<n&&(n=s),s>i&&(i=s)}return[n,i]}function UN(e,t,n){for(let i of e)for(let r of i){let[s,o]=PT(r,n);for(let a of r){let c=1/(o-s||1);t[a]=c*(t[a]-s),n[a]=c*(n[a]-s)}}}function FN(e,t,n){for(let i of e){for(let r of i){let[s,o]=PT(r,n);for(let a of r){let c=(o+s)/2;t[a]-=c,n[a]-=c}}NT(i,t,n)}DT(e,t,n)}function LT(e,t,n,i){for(let r of e){let s=new ti,o=0;for(let a of r){let c=-1,l=a.map(d=>Math.abs(n[d]-t[d])),u=a.map(d=>{c=i?i[d]:++c;let p=n[d]-t[d],_=s.has(c)?p-s.get(c):0;return s.set(c,p),_}),h=[0,...hx(u)];for(let d of a)t[d]+=o,n[d]+=o;let f=bi(l);f&&(o-=bi(l,(d,p)=>(u[p]/2+h[p])*d)/f)}NT(r,t,n)}DT(e,t,n)}function NT(e,t,n){let i=ei(e,r=>ei(r,s=>t[s]));for(let r of e)for(let s of r)t[s]-=i,n[s]-=i}function DT(e,t,n){let i=e.length;if(i===1)return;let r=e.map(a=>a.flat()),s=r.map(a=>(ei(a,c=>t[c])+yn(a,c=>n[c]))/2),o=ei(s);for(let a=0;a<i;a++){let c=o-s[a];for(let l of r[a])t[l]+=c,n[l]+=c}}function ON(e,t,n){if(e===void 0&&t===LT)return ET(un);if(e!=null){if(typeof e=="string"){let i=e.startsWith("-"),r=i?Xs:un;switch((i?e.slice(1):e).toLowerCase()){case"value":case n:return BN(r);case"z":return kN(r);case"sum":return zN(r);case"appearance":return GN(r);case"inside-out":return ET(r)}return CT(e0(e))}if(typeof e=="function")return(e.length===1?CT:VN)(e);if(Ti(e))return HN(e);throw new Error(`invalid order: ${e}`)}}function BN(e){return(t,n,i)=>(r,s)=>e(i[r],i[s])}function kN(e){return(t,n,i,r)=>(s,o)=>e(r[s],r[o])}function zN(e){return If(e,(t,n,i,r)=>Vl(Sn(t),s=>bi(s,o=>i[o]),s=>r[s]))}function GN(e){return If(e,(t,n,i,r)=>Vl(Sn(t),s=>n[Zd(s,o=>i[o])],s=>r[s]))}function ET(e){return If(e,(t,n,i,r)=>{let s=Sn(t),o=Vl(s,h=>n[Zd(h,f=>i[f])],h=>r[h]),a=fr(s,h=>bi(h,f=>i[f]),h=>r[h]),c=[],l=[],u=0;for(let h of o)u<0?(u+=a.get(h),c.push(h)):(u-=a.get(h),l.push(h));return l.reverse().concat(c)})}function CT(e){return t=>{let n=be(t,e);return(i,r)=>un(n[i],n[r])}}function VN(e){return t=>Ti(t)?(n,i)=>e(t[n],t[i]):(n,i)=>e(t.get(n),t.get(i))}function HN(e){return If(un,()=>e)}function If(e,t){return(n,i,r,s)=>{if(!s)throw new Error("missing channel: z");let o=new ti(t(n,i,r,s).map((a,c)=>[a,c]));return(a,c)=>e(o.get(s[a]),o.get(s[c]))}}var WN={ariaLabel:"rect"},Nf=class extends we{constructor(t,n={}){let{x1:i,y1:r,x2:s,y2:o}=n;super(t,{x1:{value:i,scale:"x",type:i!=null&&s==null?"band":void 0,optional:!0},y1:{value:r,scale:"y",type:r!=null&&o==null?"band":void 0,optional:!0},x2:{value:s,scale:"x",optional:!0},y2:{value:o,scale:"y",optional:!0}},n,WN),qc(this,n),Yc(this,n)}render(t,n,i,r,s){let{x:o,y:a}=n,{x1:c,y1:l,x2:u,y2:h}=i,{marginTop:f,marginRight:d,marginBottom:p,marginLeft:_,width:m,height:g}=r,{projection:v}=s,{insetTop:S,insetRight:x,insetBottom:w,insetLeft:M}=this,{rx:y,ry:b,rx1y1:R,rx1y2:C,rx2y1:E,rx2y2:N}=this;(c||u)&&!v&&Ci(o)&&(c=u=null),(l||h)&&!v&&Ci(a)&&(l=h=null);let B=o?.bandwidth?o.bandwidth():0,I=a?.bandwidth?a.bandwidth():0;return he("svg:g",s).call(sn,this,r,s).call(on,this,{},0,0).call(L=>L.selectAll().data(t).enter().call(R||C||E||N?k=>k.append("path").call(Ge,this).call(Zc,c&&u?D=>c[D]+(u[D]<c[D]?-x:M):c?D=>c[D]+M:_+M,l&&h?D=>l[D]+(h[D]<l[D]?-w:S):l?D=>l[D]+S:f+S,c&&u?D=>u[D]-(u[D]<c[D]?-M:x):c?D=>c[D]+B-x:m-d-x,l&&h?D=>h[D]-(h[D]<l[D]?-S:w):l?D=>l[D]+I-w:g-p-w,this).call(wn,this,i):k=>k.append("rect").call(Ge,this).attr("x",c?u?D=>Math.min(c[D],u[D])+M:D=>c[D]+M:_+M).attr("y",l?h?D=>Math.min(l[D],h[D])+S:D=>l[D]+S:f+S).attr("width",c?u?D=>Math.max(0,Math.abs(u[D]-c[D])+B-M-x):B-M-x:m-d-_-x-M).attr("height",l?h?D=>Math.max(0,Math.abs(l[D]-h[D])+I-S-w):I-S-w:g-f-p-S-w).call(Ot,"rx",y).call(Ot,"ry",b).call(wn,this,i))).node()}};function qc(e,{inset:t=0,insetTop:n=t,insetRight:i=t,insetBottom:r=t,insetLeft:s=t}={}){e.insetTop=Ne(n),e.insetRight=Ne(i),e.insetBottom=Ne(r),e.insetLeft=Ne(s)}function Yc(e,{r:t,rx:n,ry:i,rx1:r=t,ry1:s=t,rx2:o=t,ry2:a=t,rx1y1:c=r!==void 0?+r:s!==void 0?+s:0,rx1y2:l=r!==void 0?+r:a!==void 0?+a:0,rx2y1:u=o!==void 0?+o:s!==void 0?+s:0,rx2y2:h=o!==void 0?+o:a!==void 0?+a:0}={}){c||l||u||h?(e.rx1y1=c,e.rx1y2=l,e.rx2y1=u,e.rx2y2=h):(e.rx=Ie(n,"auto"),e.ry=Ie(i,"auto"))}function Zc(e,t,n,i,r,s){let{rx1y1:o,rx1y2:a,rx2y1:c,rx2y2:l}=s;typeof t!="function"&&(t=Vn(t)),typeof n!="function"&&(n=Vn(n)),typeof i!="function"&&(i=Vn(i)),typeof r!="function"&&(r=Vn(r));let u=Math.max(Math.abs(o+c),Math.abs(a+l)),h=Math.max(Math.abs(o+a),Math.abs(c+l));e.attr("d",f=>{let d=t(f),p=n(f),_=i(f),m=r(f),g=d>_,v=p>m,S=g?_:d,x=g?d:_,w=v?m:p,M=v?p:m,y=Math.min(1,(x-S)/u,(M-w)/h),b=y*(g?v?l:c:v?a:o),R=y*(g?v?a:o:v?l:c),C=y*(g?v?o:a:v?c:l),E=y*(g?v?c:l:v?o:a);return`M${S},${w+Lf(b,E)}A${b},${b} 0 0 ${b<0?0:1} ${S+Pf(b,E)},${w}H${x-Pf(R,C)}A${R},${R} 0 0 ${R<0?0:1} ${x},${w+Lf(R,C)}V${M-Lf(C,R)}A${C},${C} 0 0 ${C<0?0:1} ${x-Pf(C,R)},${M}H${S+Pf(E,b)}A${E},${E} 0 0 ${E<0?0:1} ${S},${M-Lf(E,b)}Z`})}function Pf(e,t){return t<0?e:Math.abs(e)}function Lf(e,t){return t<0?Math.abs(e):e}function m_(e,t={}){return ju(t)||(t={...t,x:Qr,y2:pe,interval:1}),new Nf(e,p_(Uw(h_(t))))}var XN={ariaLabel:"frame",fill:"none",stroke:"currentColor",clip:!1},$N={ariaLabel:"frame",fill:null,stroke:"currentColor",strokeLinecap:"square",clip:!1},g_=class extends we{constructor(t={}){let{anchor:n=null}=t;super(Xo,void 0,t,n==null?XN:$N),this.anchor=o0(n,"anchor",["top","right","bottom","left"]),qc(this,t),n||Yc(this,t)}render(t,n,i,r,s){let{marginTop:o,marginRight:a,marginBottom:c,marginLeft:l,width:u,height:h}=r,{anchor:f,insetTop:d,insetRight:p,insetBottom:_,insetLeft:m}=this,{rx:g,ry:v,rx1y1:S,rx1y2:x,rx2y1:w,rx2y2:M}=this,y=l+m,b=u-a-p,R=o+d,C=h-c-_;return he(f?"svg:line":S||x||w||M?"svg:path":"svg:rect",s).datum(0).call(sn,this,r,s).call(Ge,this).call(wn,this,i).call(on,this,{}).call(f==="left"?E=>E.attr("x1",y).attr("x2",y).attr("y1",R).attr("y2",C):f==="right"?E=>E.attr("x1",b).attr("x2",b).attr("y1",R).attr("y2",C):f==="top"?E=>E.attr("x1",y).attr("x2",b).attr("y1",R).attr("y2",R):f==="bottom"?E=>E.attr("x1",y).attr("x2",b).attr("y1",C).attr("y2",C):S||x||w||M?E=>E.call(Zc,y,R,b,C,this):E=>E.attr("x",y).attr("y",R).attr("width",b-y).attr("height",C-R).attr("rx",g).attr("ry",v)).node()}};function UT(e){return new g_(e)}var __={ariaLabel:"tip",fill:"var(--plot-background)",stroke:"currentColor"},qN=new Set(["geometry","href","src","ariaLabel","scales"]),Df=class extends we{constructor(t,n={}){n.tip&&(n={...n,tip:!1}),n.title===void 0&&Un(t)&&nf(t)&&(n={...n,title:pe});let{x:i,y:r,x1:s,x2:o,y1:a,y2:c,anchor:l,preferredAnchor:u="bottom",monospace:h,fontFamily:f=h?"ui-monospace, monospace":void 0,fontSize:d,fontStyle:p,fontVariant:_,fontWeight:m,lineHeight:g=1,lineWidth:v=20,frameAnchor:S,format:x,textAnchor:w="start",textOverflow:M,textPadding:y=8,title:b,pointerSize:R=12,pathFilter:C="drop-shadow(0 3px 4px rgba(0,0,0,0.2))"}=n;super(t,{x:{value:s!=null&&o!=null?null:i,scale:"x",optional:!0},y:{value:a!=null&&c!=null?null:r,scale:"y",optional:!0},x1:{value:s,scale:"x",optional:o==null},y1:{value:a,scale:"y",optional:c==null},x2:{value:o,scale:"x",optional:s==null},y2:{value:c,scale:"y",optional:a==null},title:{value:b,optional:!0}},n,__),this.anchor=sf(l,"anchor"),this.preferredAnchor=sf(u,"preferredAnchor"),this.frameAnchor=Jo(S),this.textAnchor=Ie(w,"middle"),this.textPadding=+y,this.pointerSize=+R,this.pathFilter=Le(C),this.lineHeight=+g,this.lineWidth=+v,this.textOverflow=e_(M),this.monospace=!!h,this.fontFamily=Le(f),this.fontSize=Ne(d),this.fontStyle=Le(p),this.fontVariant=Le(_),this.fontWeight=Le(m);for(let E in __)E in this.channels&&(this[E]=__[E]);this.splitLines=s_(this),this.clipLine=o_(this),this.format=typeof x=="string"||typeof x=="function"?{title:x}:{...x}}render(t,n,i,r,s){let o=this,{x:a,y:c,fx:l,fy:u}=n,{ownerSVGElement:h,document:f}=s,{anchor:d,monospace:p,lineHeight:_,lineWidth:m}=this,{textPadding:g,pointerSize:v,pathFilter:S}=this,{marginTop:x,marginLeft:w}=r,{x1:M,y1:y,x2:b,y2:R,x:C=M??b,y:E=y??R}=i,N=l?l(t.fx)-w:0,B=u?u(t.fy)-x:0,[I,L]=ss(this,r),k=X0(i,I),D=$0(i,L),Y=p?Ef:Af,F=Y(Qs),G,W;"title"in i?(G=FT.call(this,{title:i.channels.title},n),W=KN):(G=FT.call(this,i.channels,n),W=jN);let nt=he("svg:g",s).call(sn,this,r,s).call(r_,this).call(on,this,{x:C&&a,y:E&&c}).call(at=>at.selectAll().data(t).enter().append("g").attr("transform",ft=>`translate(${Math.round(k(ft))},${Math.round(D(ft))})`).call(Ge,this).call(ft=>ft.append("path").attr("filter",S)).call(ft=>ft.append("text").each(function(ot){let st=Mi(this);this.setAttribute("fill","currentColor"),this.setAttribute("fill-opacity",1),this.setAttribute("stroke","none");let J=W.call(o,ot,t,G,n,i);if(typeof J=="string")for(let gt of o.splitLines(J))ct(st,{value:o.clipLine(gt)});else{let gt=new Set;for(let lt of J){let{label:K=""}=lt;K&&gt.has(K)||(gt.add(K),ct(st,lt))}}})));function ct(at,{label:ft,value:ot,color:st,opacity:J}){ft??="",ot??="";let gt=st!=null||J!=null,lt,K=m*100,[It]=to(ft,K,Y,F);if(It>=0)ft=ft.slice(0,It).trimEnd()+Qs,lt=ot.trim(),ot="";else{(ft||!ot&&!gt)&&(ot=" "+ot);let[Ft]=to(ot,K-Y(ft),Y,F);Ft>=0&&(lt=ot.trim(),ot=ot.slice(0,Ft).trimEnd()+Qs)}let pt=at.append("tspan").attr("x",0).attr("dy",`${_}em`).text("\u200B");ft&&pt.append("tspan").attr("font-weight","bold").text(ft),ot&&pt.append(()=>f.createTextNode(ot)),gt&&pt.append("tspan").text(" \u25A0").attr("fill",st).attr("fill-opacity",J).style("user-select","none"),lt&&pt.append("title").text(lt)}function H(){let{width:at,height:ft}=r.facet??r;nt.selectChildren().each(function(ot){let{x:st,width:J,height:gt}=this.getBBox();J=Math.round(J),gt=Math.round(gt);let lt=d;if(lt===void 0){let pt=k(ot)+N,Ft=D(ot)+B,Vt=pt+J+v+g*2<at,oe=pt-J-v-g*2>0,re=Ft+gt+v+g*2<ft,Xe=Ft-gt-v-g*2>0;lt=Vt&&oe?re&&Xe?o.preferredAnchor:Xe?"bottom":"top":re&&Xe?Vt?"left":"right":(Vt||oe)&&(re||Xe)?`${Xe?"bottom":"top"}-${Vt?"left":"right"}`:o.preferredAnchor}let K=this.firstChild,It=this.lastChild;if(K.setAttribute("d",JN(lt,v,g,J,gt)),st)for(let pt of It.childNodes)pt.setAttribute("x",-st);It.setAttribute("y",`${+YN(lt,It.childNodes.length,_).toFixed(6)}em`),It.setAttribute("transform",`translate(${ZN(lt,v,g,J,gt)})`)}),nt.attr("visibility",null)}return t.length&&(nt.attr("visibility","hidden"),h.isConnected?Promise.resolve().then(H):typeof requestAnimationFrame<"u"&&requestAnimationFrame(H)),nt.node()}};function Jc(e,{x:t,y:n,...i}={}){return i.frameAnchor===void 0&&([t,n]=es(t,n)),new Df(e,{...i,x:t,y:n})}function YN(e,t,n){return/^top(?:-|$)/.test(e)?.94-n:-.29-t*n}function ZN(e,t,n,i,r){switch(e){case"middle":return[-i/2,r/2];case"top-left":return[n,t+n];case"top":return[-i/2,t/2+n];case"top-right":return[-i-n,t+n];case"right":return[-t/2-i-n,r/2];case"bottom-left":return[n,-t-n];case"bottom":return[-i/2,-t/2-n];case"bottom-right":return[-i-n,-t-n];case"left":return[n+t/2,r/2]}}function JN(e,t,n,i,r){let s=i+n*2,o=r+n*2;switch(e){case"middle":return`M${-s/2},${-o/2}h${s}v${o}h${-s}z`;case"top-left":return`M0,0l${t},${t}h${s-t}v${o}h${-s}z`;case"top":return`M0,0l${t/2},${t/2}h${(s-t)/2}v${o}h${-s}v${-o}h${(s-t)/2}z`;case"top-right":return`M0,0l${-t},${t}h${t-s}v${o}h${s}z`;case"right":return`M0,0l${-t/2},${-t/2}v${t/2-o/2}h${-s}v${o}h${s}v${t/2-o/2}z`;case"bottom-left":return`M0,0l${t},${-t}h${s-t}v${-o}h${-s}z`;case"bottom":return`M0,0l${t/2},${-t/2}h${(s-t)/2}v${-o}h${-s}v${o}h${(s-t)/2}z`;case"bottom-right":return`M0,0l${-t},${-t}h${t-s}v${-o}h${s}z`;case"left":return`M0,0l${t/2},${-t/2}v${t/2-o/2}h${s}v${o}h${-s}v${t/2-o/2}z`}}function FT(e,t){let n={},i=this.format;i=OT(i,e,"x"),i=OT(i,e,"y"),this.format=i;for(let r in i){let s=i[r];if(!(s===null||s===!1))if(r==="fx"||r==="fy")n[r]=!0;else{let o=b0(e,r);o&&(n[r]=o)}}for(let r in e){if(r in n||r in i||qN.has(r)||(r==="x"||r==="y")&&e.geometry)continue;let s=b0(e,r);if(s){if(s.scale==null&&s.defaultScale==="color")continue;n[r]=s}}this.facet&&(t.fx&&!("fx"in i)&&(n.fx=!0),t.fy&&!("fy"in i)&&(n.fy=!0));for(let r in n){let s=this.format[r];if(typeof s=="string"){let o=n[r]?.value??t[r]?.domain()??[];this.format[r]=(Pe(o)?qi:Gi)(s)}else if(s===void 0||s===!0){let o=t[r];this.format[r]=o?.bandwidth?$c(o,o.domain()):nr}}return n}function OT(e,t,n){if(!(n in e))return e;let i=`${n}1`,r=`${n}2`;if((i in e||!(i in t))&&(r in e||!(r in t)))return e;let s=Object.entries(e),o=e[n];return s.splice(s.findIndex(([a])=>a===n)+1,0,[i,o],[r,o]),Object.fromEntries(s)}function KN(e,t,{title:n}){return this.format.title(n.value[e],e)}function*jN(e,t,n,i,r){for(let s in n){if(s==="fx"||s==="fy"){yield{label:Uf(i,n,s),value:this.format[s](t[s],e)};continue}if(s==="x1"&&"x2"in n||s==="y1"&&"y2"in n)continue;let o=n[s];if(s==="x2"&&"x1"in n)yield{label:kT(i,n,"x"),value:BT(this.format.x2,n.x1,o,e)};else if(s==="y2"&&"y1"in n)yield{label:kT(i,n,"y"),value:BT(this.format.y2,n.y1,o,e)};else{let a=o.value[e],c=o.scale;if(!fi(a)&&c==null)continue;yield{label:Uf(i,n,s),value:this.format[s](a,e),color:c==="color"?r[s][e]:null,opacity:c==="opacity"?r[s][e]:null}}}}function BT(e,t,n,i){return n.hint?.length?`${e(n.value[i]-t.value[i],i)}`:`${e(t.value[i],i)}\u2013${e(n.value[i],i)}`}function kT(e,t,n){let i=Uf(e,t,`${n}1`,n),r=Uf(e,t,`${n}2`,n);return i===r?i:`${i}\u2013${r}`}function Uf(e,t,n,i=n){let r=t[n],s=e[r?.scale??n];return String(s?.label??r?.label??i)}function eo(e={}){let{facet:t,style:n,title:i,subtitle:r,caption:s,ariaLabel:o,ariaDescription:a}=e,c=aa(e.className),l=e.marks===void 0?[]:GT(e.marks);l.push(...rD(l));let u=nD(t,e),h=new Map;for(let F of l){let G=VT(F,u,e);G&&h.set(F,G)}let f=new Map;u&&Kc(f,[u],e),Kc(f,h,e);let d=GT(sD(l,f,e));for(let F of d){let G=VT(F,u,e);G&&h.set(F,G)}l.unshift(...d);let p=rw(f,e);if(p!==void 0){let F=u?mf(p,u):void 0;for(let W of l){if(W.facet===null||W.facet==="super")continue;let nt=h.get(W);nt!==void 0&&(nt.facetsIndex=W.fx!=null||W.fy!=null?mf(p,nt):F)}let G=new Set;for(let{facetsIndex:W}of h.values())W?.forEach((nt,ct)=>{nt?.length>0&&G.add(ct)});p.forEach(0<G.size&&G.size<p.length?(W,nt)=>W.empty=!G.has(nt):W=>W.empty=!1);for(let W of l)if(W.facet==="exclude"){let nt=h.get(W);nt!==void 0&&(nt.facetsIndex=aw(nt.facetsIndex))}}for(let F of me.keys())$o(e[F])&&F!=="fx"&&F!=="fy"&&f.set(F,[]);let _=new Map;for(let F of l){if(_.has(F))throw new Error("duplicate mark; each mark must be unique");let{facetsIndex:G,channels:W}=h.get(F)??{},{data:nt,facets:ct,channels:H}=F.initialize(G,W,e);v_(H,e),_.set(F,{data:nt,facets:ct,channels:H})}let m=Gc(Kc(f,_,e),e),g=ww(m,l,e);jS(m,g);let v=P0(m),{fx:S,fy:x}=v,w=S||x?L0(m,g):g,M=S||x?hD(v,g):g,y=oa(e),b=y.document,R=wo("svg").call(b.documentElement),C=R;y.ownerSVGElement=R,y.className=c,y.projection=uw(e,w),y.path=function(){return mc(this.projection??gw(v))},y.filterFacets=(F,G)=>mf(p,{channels:G,groups:df(F,G)}),y.getMarkState=F=>{let G=_.get(F),W=h.get(F);return{...G,channels:{...G.channels,...W?.channels}}},y.dispatchValue=F=>{C.value!==F&&(C.value=F,C.dispatchEvent(new y.document.defaultView.Event("input",{bubbles:!0})))};let E=new Set;for(let[F,G]of _)if(F.initializer!=null){let W=F.facet==="super"?M:w,nt=F.initializer(G.data,G.facets,G.channels,v,W,y);if(nt.data!==void 0&&(G.data=nt.data),nt.facets!==void 0&&(G.facets=nt.facets),nt.channels!==void 0){let{fx:ct,fy:H,...at}=nt.channels;eD(at),Object.assign(G.channels,at);for(let ft of Object.values(at)){let{scale:ot}=ft;ot!=null&&!ZM(me.get(ot))&&(XT(ft,e),E.add(ot))}(ct!=null||H!=null)&&h.set(F,!0)}}if(E.size){let F=new Map;Kc(F,_,e,ct=>E.has(ct)),Kc(f,_,e,ct=>E.has(ct));let G=fD(Gc(F,e),m),{scales:W,...nt}=P0(G);Object.assign(m,G),Object.assign(v,nt),Object.assign(v.scales,W)}let N,B;p!==void 0&&(N={x:S?.domain(),y:x?.domain()},p=sw(p,N),B=ow(S,x,g));for(let[F,G]of _)G.values=F.scale(G.channels,v,y);let{width:I,height:L}=g;Mi(R).attr("class",c).attr("fill","currentColor").attr("font-family","system-ui, sans-serif").attr("font-size",10).attr("text-anchor","middle").attr("width",I).attr("height",L).attr("viewBox",`0 0 ${I} ${L}`).attr("aria-label",o).attr("aria-description",a).call(F=>F.append("style").text(`:where(.${c}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${c} text),
:where(.${c} tspan) {
  white-space: pre;
}`)).call(ca,n);for(let F of l){let{channels:G,values:W,facets:nt}=_.get(F);if(p===void 0||F.facet==="super"){let ct=null;if(nt&&(ct=nt[0],ct=F.filter(ct,G,W),ct.length===0))continue;let H=F.render(ct,v,W,M,y);if(H==null)continue;R.appendChild(H)}else{let ct;for(let H of p){if(!(F.facetAnchor?.(p,N,H)??!H.empty))continue;let at=null;if(nt){let ot=h.has(F);if(at=nt[ot?H.i:0],at=F.filter(at,G,W),at.length===0)continue;!ot&&at===nt[0]&&(at=UM(at)),at.fx=H.x,at.fy=H.y,at.fi=H.i}let ft=F.render(at,v,W,w,y);if(ft!=null){(ct??=Mi(R).append("g")).append(()=>ft).datum(H);for(let ot of["aria-label","aria-description","aria-hidden","transform"])ft.hasAttribute(ot)&&(ct.attr(ot,ft.getAttribute(ot)),ft.removeAttribute(ot))}}ct?.selectChildren().each(B)}}let k=TT(m,y,e),{figure:D=i!=null||r!=null||s!=null||k.length>0}=e;D&&(C=b.createElement("figure"),C.className=`${c}-figure`,C.style.maxWidth="initial",i!=null&&C.append(zT(b,i,"h2")),r!=null&&C.append(zT(b,r,"h3")),C.append(...k,R),s!=null&&C.append(QN(b,s)),"value"in R&&(C.value=R.value,delete R.value)),C.scale=nw(v.scales),C.legend=MT(m,y,e);let Y=NS();return Y>0&&Mi(R).append("text").attr("x",I).attr("y",20).attr("dy","-1em").attr("text-anchor","end").attr("font-family","initial").text("\u26A0\uFE0F").append("title").text(`${Y.toLocaleString("en-US")} warning${Y===1?"":"s"}. Please check the console.`),C}function zT(e,t,n){if(t.ownerDocument)return t;let i=e.createElement(n);return i.append(t),i}function QN(e,t){let n=e.createElement("figcaption");return n.append(t),n}function GT(e){return e.flat(1/0).filter(t=>t!=null).map(tD)}function tD(e){return typeof e.render=="function"?e:new x_(e)}var x_=class extends we{constructor(t){if(typeof t!="function")throw new TypeError("invalid mark; missing render function");super(),this.render=t}render(){}};function v_(e,t){for(let n in e)XT(e[n],t);return e}function XT(e,t){let{scale:n,transform:i=!0}=e;if(n==null||!i)return;let{type:r,percent:s,interval:o,transform:a=s?c=>c==null?NaN:c*100:u0(o,r)}=t[n]??{};a!=null&&(e.value=de(e.value,a),e.transform=!1)}function eD(e){for(let t in e)v0(t,e[t])}function Kc(e,t,n,i=LM){for(let{channels:r}of t.values())for(let s in r){let o=r[s],{scale:a}=o;if(a!=null&&i(a))if(a==="projection"){if(!dw(n)){let c=n.x?.domain===void 0,l=n.y?.domain===void 0;if(c||l){let[u,h]=mw(o);c&&y_(e,"x",u),l&&y_(e,"y",h)}}}else y_(e,a,o)}return e}function y_(e,t,n){let i=e.get(t);i!==void 0?i.push(n):e.set(t,[n])}function nD(e,t){if(e==null)return;let{x:n,y:i}=e;if(n==null&&i==null)return;let r=Mr(e.data);if(r==null)throw new Error("missing facet data");let s={};n!=null&&(s.fx=ta(r,{value:n,scale:"fx"})),i!=null&&(s.fy=ta(r,{value:i,scale:"fy"})),v_(s,t);let o=df(r,s);return{channels:s,groups:o,data:e.data}}function VT(e,t,n){if(e.facet===null||e.facet==="super")return;let{fx:i,fy:r}=e;if(i!=null||r!=null){let c=Mr(e.data??i??r);if(c===void 0)throw new Error(`missing facet data in ${e.ariaLabel}`);if(c===null)return;let l={};return i!=null&&(l.fx=ta(c,{value:i,scale:"fx"})),r!=null&&(l.fy=ta(c,{value:r,scale:"fy"})),v_(l,n),{channels:l,groups:df(c,l)}}if(t===void 0)return;let{channels:s,groups:o,data:a}=t;if(e.facet!=="auto"||e.data===a)return{channels:s,groups:o};a.length>0&&(o.size>1||o.size===1&&s.fx&&s.fy&&[...o][0][1].size>1)&&ns(Mr(e.data))===ns(a)&&Fn(`Warning: the ${e.ariaLabel} mark appears to use faceted data, but isn\u2019t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`)}function iD(e,t={}){return js({...t,x:null,y:null},(n,i,r,s,o,a)=>a.getMarkState(e))}function rD(e){let t=[];for(let n of e){let i=n.tip;if(i){i===!0?i={}:typeof i=="string"&&(i={pointer:i});let{pointer:r,preferredAnchor:s}=i;r=/^x$/i.test(r)?Hc:/^y$/i.test(r)?xf:W0,i=r(iD(n,i)),i.title=null,s===void 0&&(i.preferredAnchor=r===xf?"left":"bottom");let o=Jc(n.data,i);o.facet=n.facet,o.facetAnchor=n.facetAnchor,t.push(o)}}return t}function sD(e,t,n){let{projection:i,x:r={},y:s={},fx:o={},fy:a={},axis:c,grid:l,facet:u={},facet:{axis:h=c,grid:f}=u,x:{axis:d=c,grid:p=d===null?null:l}=r,y:{axis:_=c,grid:m=_===null?null:l}=s,fx:{axis:g=h,grid:v=g===null?null:f}=o,fy:{axis:S=h,grid:x=S===null?null:f}=a}=n;(i||!$o(r)&&!HT("x",e))&&(d=p=null),(i||!$o(s)&&!HT("y",e))&&(_=m=null),t.has("fx")||(g=v=null),t.has("fy")||(S=x=null),d===void 0&&(d=!Bf(e,"x")),_===void 0&&(_=!Bf(e,"y")),g===void 0&&(g=!Bf(e,"fx")),S===void 0&&(S=!Bf(e,"fy")),d===!0&&(d="bottom"),_===!0&&(_="left"),g===!0&&(g=d==="top"||d===null?"bottom":"top"),S===!0&&(S=_==="right"||_===null?"left":"right");let w=[];return Of(w,x,oT,a),Ff(w,S,eT,"right","left",u,a),Of(w,v,cT,o),Ff(w,g,nT,"top","bottom",u,o),Of(w,m,sT,s),Ff(w,_,c_,"left","right",n,s),Of(w,p,aT,r),Ff(w,d,l_,"bottom","top",n,r),w}function Ff(e,t,n,i,r,s,o){if(!t)return;let a=oD(t);o=aD(a?i:t,s,o);let{line:c}=o;(n===c_||n===l_)&&c&&!Ys(c)&&e.push(UT(cD(o))),e.push(n(o)),a&&e.push(n({...o,anchor:r,label:null}))}function Of(e,t,n,i){!t||Ys(t)||e.push(n(lD(t,i)))}function oD(e){return/^\s*both\s*$/i.test(e)}function aD(e,t,{line:n=t.line,ticks:i,tickSize:r,tickSpacing:s,tickPadding:o,tickFormat:a,tickRotate:c,fontVariant:l,ariaLabel:u,ariaDescription:h,label:f=t.label,labelAnchor:d,labelArrow:p=t.labelArrow,labelOffset:_}){return{anchor:e,line:n,ticks:i,tickSize:r,tickSpacing:s,tickPadding:o,tickFormat:a,tickRotate:c,fontVariant:l,ariaLabel:u,ariaDescription:h,label:f,labelAnchor:d,labelArrow:p,labelOffset:_}}function cD(e){let{anchor:t,line:n}=e;return{anchor:t,facetAnchor:t+"-empty",stroke:n===!0?void 0:n}}function lD(e,{stroke:t=Zo(e)?e:void 0,ticks:n=uD(e)?e:void 0,tickSpacing:i,ariaLabel:r,ariaDescription:s}){return{stroke:t,ticks:n,tickSpacing:i,ariaLabel:r,ariaDescription:s}}function uD(e){switch(typeof e){case"number":return!0;case"string":return!Zo(e)}return Un(e)||typeof e?.range=="function"}function Bf(e,t){let n=`${t}-axis `;return e.some(i=>i.ariaLabel?.startsWith(n))}function HT(e,t){for(let n of t)for(let i in n.channels){let{scale:r}=n.channels[i];if(r===e||r==="projection")return!0}return!1}function fD(e,t){for(let n in e){let i=e[n],r=t[n];i.label===void 0&&r&&(i.label=r.label)}return e}function hD({fx:e,fy:t},n){let{marginTop:i,marginRight:r,marginBottom:s,marginLeft:o,width:a,height:c}=ff(n),l=e&&WT(e),u=t&&WT(t);return{marginTop:t?u[0]:i,marginRight:e?a-l[1]:r,marginBottom:t?c-u[1]:s,marginLeft:e?l[0]:o,inset:{marginTop:n.marginTop,marginRight:n.marginRight,marginBottom:n.marginBottom,marginLeft:n.marginLeft},width:a,height:c}}function WT(e){let t=e.domain();if(t.length===0)return[0,e.bandwidth()];let n=e(t[0]),i=e(t[t.length-1]);return i<n&&([n,i]=[i,n]),[n,i+e.bandwidth()]}var dD=new Map([["basis",Z1],["basis-closed",K1],["basis-open",Q1],["bundle",eM],["bump-x",H1],["bump-y",W1],["cardinal",nM],["cardinal-closed",iM],["cardinal-open",rM],["catmull-rom",oM],["catmull-rom-closed",cM],["catmull-rom-open",uM],["linear",Go],["linear-closed",hM],["monotone-x",mM],["monotone-y",gM],["natural",yM],["step",xM],["step-after",bM],["step-before",vM]]);function pD(e=Go,t){if(typeof e=="function")return e;let n=dD.get(`${e}`.toLowerCase());if(!n)throw new Error(`unknown curve: ${e}`);if(t!==void 0){if("beta"in n)return n.beta(t);if("tension"in n)return n.tension(t);if("alpha"in n)return n.alpha(t)}return n}function $T(e=jc,t){return typeof e!="function"&&`${e}`.toLowerCase()==="auto"?jc:pD(e,t)}function jc(e){return Go(e)}function mD(e={y:"count"},t={}){[e,t]=yD(e,t);let{x:n,y:i}=t;return _D(xD(n,t,pe),null,null,i,e,la(t))}function gD(e,t,n={}){if(n?.interval==null)return n;let{reduce:i=af}=n,r={filter:null};return n[t]!=null&&(r[t]=i),n[`${t}1`]!=null&&(r[`${t}1`]=i),n[`${t}2`]!=null&&(r[`${t}2`]=i),e(r,n)}function ZT(e={}){return gD(mD,"y",os(e,"x"))}function _D(e,t,n,i,{data:r=y0,filter:s=Fc,sort:o,reverse:a,...c}={},l={}){e=qT(e),t=qT(t),c=bD(c,l),r=jT(r,pe),o=o==null?void 0:JT("sort",o,l),s=s==null?void 0:KT("filter",s,l),n!=null&&Oc(c,"x","x1","x2")&&(n=null),i!=null&&Oc(c,"y","y1","y2")&&(i=null);let[u,h]=di(e),[f,d]=di(e),[p,_]=di(t),[m,g]=di(t),[v,S]=n!=null?[n,"x"]:i!=null?[i,"y"]:[],[x,w]=di(v),{x:M,y,z:b,fill:R,stroke:C,x1:E,x2:N,y1:B,y2:I,domain:L,cumulative:k,thresholds:D,interval:Y,...F}=l,[G,W]=di(b),[nt]=Dn(R),[ct]=Dn(C),[H,at]=di(nt),[ft,ot]=di(ct);return{..."z"in l&&{z:G||b},..."fill"in l&&{fill:H||R},..."stroke"in l&&{stroke:ft||C},...Qo(F,(st,J,gt)=>{let lt=Uc(be(st,v),gt?.[S]),K=be(st,b),It=be(st,nt),pt=be(st,ct),Ft=oS(c,{z:K,fill:It,stroke:pt}),Vt=[],oe=[],re=lt&&w([]),Xe=K&&W([]),De=It&&at([]),Cn=pt&&ot([]),gn=e&&h([]),Rn=e&&d([]),z=t&&_([]),In=t&&g([]),ye=wD(e,t,st),xe=0;for(let mt of c)mt.initialize(st);o&&o.initialize(st),s&&s.initialize(st);for(let mt of J){let Ee=[];for(let Lt of c)Lt.scope("facet",mt);o&&o.scope("facet",mt),s&&s.scope("facet",mt);for(let[Lt,Bt]of _0(mt,Ft))for(let[P,T]of _0(Bt,lt))for(let[V,ut]of ye(T))if(Ft&&(ut.z=Lt),!(s&&!s.reduce(V,ut))){Ee.push(xe++),oe.push(r.reduceIndex(V,st,ut)),lt&&re.push(P),K&&Xe.push(Ft===K?Lt:K[(V.length>0?V:T)[0]]),It&&De.push(Ft===It?Lt:It[(V.length>0?V:T)[0]]),pt&&Cn.push(Ft===pt?Lt:pt[(V.length>0?V:T)[0]]),gn&&(gn.push(ut.x1),Rn.push(ut.x2)),z&&(z.push(ut.y1),In.push(ut.y2));for(let rt of c)rt.reduce(V,ut);o&&o.reduce(V,ut)}Vt.push(Ee)}return aS(Vt,o,a),{data:oe,facets:Vt}}),...!Oc(c,"x")&&(u?{x1:u,x2:f,x:Yo(u,f)}:{x:M,x1:E,x2:N}),...!Oc(c,"y")&&(p?{y1:p,y2:m,y:Yo(p,m)}:{y,y1:B,y2:I}),...x&&{[S]:x},...Object.fromEntries(c.map(({name:st,output:J})=>[st,J]))}}function yD({cumulative:e,domain:t,thresholds:n,interval:i,...r},s){return[r,{cumulative:e,domain:t,thresholds:n,interval:i,...s}]}function xD(e,{cumulative:t,domain:n,thresholds:i,interval:r},s){return e={...tr(e)},e.domain===void 0&&(e.domain=n),e.cumulative===void 0&&(e.cumulative=t),e.thresholds===void 0&&(e.thresholds=i),e.interval===void 0&&(e.interval=r),e.value===void 0&&(e.value=s),e.thresholds=vD(e.thresholds,e.interval),e}function qT(e){if(e==null)return;let{value:t,cumulative:n,domain:i=nn,thresholds:r}=e,s=o=>{let a=be(o,t),c;if(Pe(a)||SD(r)){a=de(a,s0,Float64Array);let[u,h]=typeof i=="function"?i(a):i,f=typeof r=="function"&&!is(r)?r(a,u,h):r;typeof f=="number"&&(f=Au(u,h,f)),is(f)&&(i===nn&&(u=f.floor(u),h=f.offset(f.floor(h))),f=f.range(u,f.offset(h))),c=f}else{a=Ki(a);let[u,h]=typeof i=="function"?i(a):i,f=typeof r=="function"&&!is(r)?r(a,u,h):r;if(typeof f=="number")if(i===nn){let d=xo(u,h,f);if(isFinite(d))if(d>0){let p=Math.round(u/d),_=Math.round(h/d);p*d<=u||--p,_*d>h||++_;let m=_-p+1;f=new Float64Array(m);for(let g=0;g<m;++g)f[g]=(p+g)*d}else if(d<0){d=-d;let p=Math.round(u*d),_=Math.round(h*d);p/d<=u||--p,_/d>h||++_;let m=_-p+1;f=new Float64Array(m);for(let g=0;g<m;++g)f[g]=(p+g)/d}else f=[u];else f=[u]}else f=Hr(u,h,f);else is(f)&&(i===nn&&(u=f.floor(u),h=f.offset(f.floor(h))),f=f.range(u,f.offset(h)));c=f}let l=[];if(c.length===1)l.push([c[0],c[0]]);else for(let u=1;u<c.length;++u)l.push([c[u-1],c[u]]);return l.bin=(n<0?AD:n>0?TD:b_)(l,c,a),l};return s.label=Ei(t),s}function vD(e,t,n=YT){if(e===void 0)return t===void 0?n:Qi(t);if(typeof e=="string"){switch(e.toLowerCase()){case"freedman-diaconis":return Sx;case"scott":return Jd;case"sturges":return yx;case"auto":return YT}return Nc(e)}return e}function bD(e,t){return sS(e,t,JT)}function JT(e,t,n){return m0(e,t,n,KT)}function KT(e,t,n){return g0(e,t,n,jT)}function jT(e,t){return Bc(e,t,MD)}function MD(e){switch(`${e}`.toLowerCase()){case"x":return ED;case"x1":return RD;case"x2":return ID;case"y":return CD;case"y1":return PD;case"y2":return LD;case"z":return cS}throw new Error(`invalid bin reduce: ${e}`)}function YT(e,t,n){return Math.min(200,Jd(e,t,n))}function SD(e){return BM(e)||Un(e)&&Pe(e)}function wD(e,t,n){let i=e?.(n),r=t?.(n);return i&&r?function*(s){let o=i.bin(s);for(let[a,[c,l]]of i.entries()){let u=r.bin(o[a]);for(let[h,[f,d]]of r.entries())yield[u[h],{data:n,x1:c,y1:f,x2:l,y2:d}]}}:i?function*(s){let o=i.bin(s);for(let[a,[c,l]]of i.entries())yield[o[a],{data:n,x1:c,x2:l}]}:function*(s){let o=r.bin(s);for(let[a,[c,l]]of r.entries())yield[o[a],{data:n,y1:c,y2:l}]}}function b_(e,t,n){return t=Ki(t),i=>{let r=e.map(()=>[]);for(let s of i)r[bo(t,n[s])-1]?.push(s);return r}}function TD(e,t,n){let i=b_(e,t,n);return r=>{let s=i(r);for(let o=1,a=s.length;o<a;++o){let c=s[o-1],l=s[o];for(let u of c)l.push(u)}return s}}function AD(e,t,n){let i=b_(e,t,n);return r=>{let s=i(r);for(let o=s.length-2;o>=0;--o){let a=s[o+1],c=s[o];for(let l of a)c.push(l)}return s}}function QT(e,t){let n=(+e+ +t)/2;return e instanceof Date?new Date(n):n}var ED={reduceIndex(e,t,{x1:n,x2:i}){return QT(n,i)}},CD={reduceIndex(e,t,{y1:n,y2:i}){return QT(n,i)}},RD={reduceIndex(e,t,{x1:n}){return n}},ID={reduceIndex(e,t,{x2:n}){return n}},PD={reduceIndex(e,t,{y1:n}){return n}},LD={reduceIndex(e,t,{y2:n}){return n}};var ND={ariaLabel:"bar"},M_=class extends we{constructor(t,n,i={},r=ND){super(t,n,i,r),qc(this,i),Yc(this,i)}render(t,n,i,r,s){let{rx:o,ry:a,rx1y1:c,rx1y2:l,rx2y1:u,rx2y2:h}=this,f=this._x(n,i,r),d=this._y(n,i,r),p=this._width(n,i,r),_=this._height(n,i,r);return he("svg:g",s).call(sn,this,r,s).call(this._transform,this,n).call(m=>m.selectAll().data(t).enter().call(c||l||u||h?g=>g.append("path").call(Ge,this).call(Zc,f,d,tA(f,p),tA(d,_),this).call(wn,this,i):g=>g.append("rect").call(Ge,this).attr("x",f).attr("width",p).attr("y",d).attr("height",_).call(Ot,"rx",o).call(Ot,"ry",a).call(wn,this,i))).node()}_x(t,{x:n},{marginLeft:i}){let{insetLeft:r}=this;return n?s=>n[s]+r:i+r}_y(t,{y:n},{marginTop:i}){let{insetTop:r}=this;return n?s=>n[s]+r:i+r}_width({x:t},{x:n},{marginRight:i,marginLeft:r,width:s}){let{insetLeft:o,insetRight:a}=this,c=n&&t?t.bandwidth():s-i-r;return Math.max(0,c-o-a)}_height({y:t},{y:n},{marginTop:i,marginBottom:r,height:s}){let{insetTop:o,insetBottom:a}=this,c=n&&t?t.bandwidth():s-i-r;return Math.max(0,c-o-a)}};function tA(e,t){return typeof e=="function"&&typeof t=="function"?n=>e(n)+t(n):typeof e=="function"?n=>e(n)+t:typeof t=="function"?n=>e+t(n):e+t}var kf=class extends M_{constructor(t,n={},i){let{x1:r,x2:s,y:o}=n;super(t,{x1:{value:r,scale:"x"},x2:{value:s,scale:"x"},y:{value:o,scale:"y",type:"band",optional:!0}},n,i)}_transform(t,n,{x:i}){t.call(on,n,{x:i},0,0)}_x({x:t},{x1:n,x2:i},{marginLeft:r}){let{insetLeft:s}=this;return Ci(t)?r+s:o=>Math.min(n[o],i[o])+s}_width({x:t},{x1:n,x2:i},{marginRight:r,marginLeft:s,width:o}){let{insetLeft:a,insetRight:c}=this;return Ci(t)?o-r-s-a-c:l=>Math.max(0,Math.abs(i[l]-n[l])-a-c)}};function S_(e,t={}){return ju(t)||(t={...t,y:Qr,x2:pe}),new kf(e,d_(Mf(f_(t))))}var DD={ariaLabel:"line",fill:"none",stroke:"currentColor",strokeWidth:1.5,strokeLinecap:"round",strokeLinejoin:"round",strokeMiterlimit:1},zf=class extends we{constructor(t,n={}){let{x:i,y:r,z:s,curve:o,tension:a}=n;super(t,{x:{value:i,scale:"x"},y:{value:r,scale:"y"},z:{value:Qu(n),optional:!0}},n,DD),this.z=s,this.curve=$T(o,a),Wc(this,n)}filter(t){return t}project(t,n,i){this.curve!==jc&&super.project(t,n,i)}render(t,n,i,r,s){let{x:o,y:a}=i,{curve:c}=this;return he("svg:g",s).call(sn,this,r,s).call(on,this,n).call(l=>l.selectAll().data(bw(t,[o,a],this,i)).enter().append("path").call(Ge,this).call(vw,this,i).call(Rw,this,i,s).attr("d",c===jc&&s.projection?UD(s.path(),o,a):G1().curve(c).defined(u=>u>=0).x(u=>o[u]).y(u=>a[u]))).node()}};function UD(e,t,n){return t=Ki(t),n=Ki(n),i=>{let r=[],s=[r];for(let o of i)o===-1?(r=[],s.push(r)):r.push([t[o],n[o]]);return e({type:"MultiLineString",coordinates:s})}}function Gf(e,{x:t=Qr,y:n=pe,...i}={}){return new zf(e,ZT({...i,x:t,y:n}))}we.prototype.plot=function({marks:e=[],...t}={}){return eo({...t,marks:[...e,this]})};var rA=["LIST","coarse","mean_shape","retrieval","oracle","floor"].map((e,t)=>[e,`var(--series-${t})`]),T_=Object.fromEntries(rA),eA=rA.map(([,e])=>e),OD="iou",BD=17,nA=6.8,kD=.35;function sA(e){let t=document.getElementById("measure");for(let{name:s,heading:o,unit:a}of e.metrics)t.append(new Option(`${o}, ${a}`,s));t.value=OD;let n=()=>e.metrics.find(({name:s})=>s===t.value),i=[w_(document.getElementById("bars"),s=>GD(e,n(),s)),w_(document.getElementById("histogram"),s=>VD(e,n(),s))],r=()=>{let{heading:s,unit:o,better:a}=n(),c=Object.entries(e.failed).map(([u,h])=>`${h} of ${u}`),l=c.length?`; failed and left out: ${c.join(", ")}`:"";document.getElementById("bars-note").textContent=`${s}, ${o}, ${a} is better; lines are 95 % intervals${l}`,document.getElementById("histogram-note").textContent=`Number of shapes and views by ${s}, ${o}`};t.addEventListener("change",()=>[r,...i].forEach(s=>s())),r();for(let s of document.querySelectorAll("[data-training]"))w_(s,o=>HD(e.curves[s.dataset.training],o))}function w_(e,t){let n=0,i=()=>n&&e.replaceChildren(t(n));return new ResizeObserver(()=>{let r=Math.floor(e.clientWidth);r!==n&&([n]=[r],i())}).observe(e),i}var A_=e=>({width:e,style:{background:"none",fontSize:"12px",color:"var(--ink)"}}),zD=(e,t)=>e.methods.filter(n=>t.some(i=>i.method===n));function GD(e,{name:t,heading:n},i){let r=e.bars.filter(({values:c})=>c[t]!==null).map(({category:c,method:l,values:u,intervals:h})=>{let[f,d]=h[t]??[u[t],u[t]];return{category:c,method:l,value:u[t],low:f,high:d}});if(!r.length)return E_();let s=zD(e,r),o=[...new Set(r.map(({category:c})=>c))],a=oA(o,i);return eo({...A_(i),height:o.length*(s.length*BD+14)+40,marginTop:8,marginLeft:a.room,marginRight:44,x:{label:null,grid:!0,zero:!0,ticks:Math.max(3,Math.floor(i/90))},y:{axis:null,domain:s,padding:.12},fy:{label:null,domain:o,padding:.16,tickFormat:a.short},color:{domain:s,range:s.map(c=>T_[c])},marks:[S_(r,{x:"value",y:"method",fy:"category",fill:"method",rx:2,channels:{[n]:"value"},tip:{format:{x:!1,fy:!0,y:!0,fill:!1},anchor:"left"}}),ua(r.filter(({low:c,high:l})=>c<l),{x1:"low",x2:"high",y:"method",fy:"category",stroke:"var(--ink)",strokeOpacity:.75}),ha(r,{x:"high",y:"method",fy:"category",text:({value:c})=>ma(c),textAnchor:"start",dx:5,fill:"var(--faint)",fontSize:11}),Xc([0],{stroke:"var(--line)"})]})}function VD(e,{name:t},n){let{end:i,open:r,rows:s}=e.histograms[t];if(!s.length)return E_();let o=i/s[0].counts.length,a=[...new Set(s.map(({category:m})=>m))],c=s.flatMap(({category:m,method:g,counts:v})=>v.map((S,x)=>({category:m,method:g,count:S,from:x*o,to:(x+1)*o}))),l=oA(a,n),u=c.filter(({method:m})=>m===e.methods[0]),h=c.filter(({method:m})=>m==="mean_shape"),f=h.flatMap(({from:m,to:g,...v})=>[{...v,at:m},{...v,at:g}]),d=eo({...A_(n),height:a.length*74+44,marginTop:8,marginLeft:l.room,marginRight:20,x:{label:null,domain:[0,i],ticks:Math.max(3,Math.floor(n/90)),tickFormat:m=>r&&m===i?`\u2265 ${ma(m)}`:ma(m)},y:{axis:null},fy:{label:null,domain:a,padding:.12,axis:"left",tickFormat:l.short},marks:[m_(u,{x1:"from",x2:"to",y:"count",fy:"category",fill:T_[e.methods[0]],insetLeft:.5,insetRight:.5,tip:{format:{fy:!0,y:!0,x1:!0,x2:!0}}}),Gf(f,{x:"at",y:"count",fy:"category",stroke:"var(--ink)",strokeOpacity:.65,strokeWidth:1.2}),ua([0],{stroke:"var(--line)"})]}),p=Object.assign(document.createElement("div"),{className:"legend"});p.append(iA(T_[e.methods[0]],e.methods[0],!0)),h.length&&p.append(iA("var(--ink)","mean_shape",!1));let _=document.createElement("div");return _.append(d,p),_}function oA(e,t){let n=Math.floor(kD*t/nA),i=Math.max(...e.map(r=>r.length));return{room:16+nA*Math.max(5,Math.min(i,n)),short:r=>r.length>n?`${r.slice(0,n-1)}\u2026`:r}}function iA(e,t,n){let i=document.createElement("span"),r=document.createElement("i");return r.style.cssText=`display:inline-block;width:12px;margin-right:6px;vertical-align:middle;height:${n?10:0}px;${n?"background":"border-top:1.5px solid;border-color"}:${e}`,i.append(r,t),i}function HD(e,t){let n=Object.assign(document.createElement("div"),{className:"panels"}),i=Math.max(1,Math.min(Math.max(e.length,3),Math.floor((t+24)/264))),r=Math.floor((t+24)/i)-24;n.style.gridTemplateColumns=`repeat(${i}, ${r}px)`;for(let{part:s,name:o,points:a}of e){let c=a.filter(([,u])=>u!==null),l=document.createElement("div");l.append(Object.assign(document.createElement("h4"),{textContent:`${s}: ${o}`})),l.append(c.length?WD(c,s,r):E_()),n.append(l)}return n}function WD(e,t,n){let i=t==="train"&&e.every(([,r])=>r>0);return eo({...A_(n),height:150,marginLeft:48,marginBottom:26,x:{label:null,ticks:4,domain:[0,e[e.length-1][0]],tickFormat:ma},y:{label:null,type:i?"log":"linear",ticks:4,tickFormat:ma,grid:!0},marks:[Gf(e,{x:"0",y:"1",stroke:t==="train"?eA[5]:eA[0],strokeWidth:1.8,marker:e.length<30?"dot":void 0}),Jc(e,Hc({x:"0",y:"1",title:([r,s])=>`step ${r}
${ma(s)}`}))]})}function E_(){return Object.assign(document.createElement("p"),{textContent:"Nothing was measured."})}function ma(e){return Math.abs(e)>=1e3?Math.round(e).toLocaleString("en"):String(Number(e.toPrecision(3)))}async function aA(e){let t=Uint8Array.from(atob(e),g=>g.charCodeAt(0)),n=new Blob([t]).stream().pipeThrough(new DecompressionStream("deflate")),i=new DataView(await new Response(n).arrayBuffer()),r=0,s=g=>(r+=g)-g,o=[0,1,2].map(()=>i.getFloat32(s(4),!0)),a=i.getFloat32(s(4),!0),[c,...l]=[0,1,2,3,4].map(()=>i.getUint32(s(4),!0)),u=g=>{let v=s(2*g);return Uint16Array.from({length:g},(S,x)=>i.getUint8(v+x)|i.getUint8(v+g+x)<<8)},h=g=>{let v=u(3*g),S=new Float32Array(3*g);for(let x=0;x<3;x++){let w=0;for(let M=0;M<g;M++){let y=v[x*g+M];w=w+(y>>>1^-(y&1))&65535,S[3*M+x]=o[x]+a*w/65535}}return S},f=g=>{let v=0;return u(3*g).map(S=>{let x=v-S;return v=Math.max(v,x+1),x})},d=h(c),p=[h(l[0]),h(l[2])],[_,m]=p.map((g,v)=>({positions:g,indices:f(l[2*v+1])}));return{points:d,prediction:l[1]?_:null,truth:m}}var xs={LEFT:0,MIDDLE:1,RIGHT:2,ROTATE:0,DOLLY:1,PAN:2},vs={ROTATE:0,PAN:1,DOLLY_PAN:2,DOLLY_ROTATE:3},DA=0,ny=1,UA=2;var Al=1,FA=2,za=3,bs=0,En=1,xi=2,lo=0,Ga=1,iy=2,ry=3,sy=4,OA=5;var uo=100,BA=101,kA=102,zA=103,GA=104,VA=200,HA=201,WA=202,XA=203,oy=204,ay=205,$A=206,qA=207,YA=208,ZA=209,JA=210,KA=211,jA=212,QA=213,tE=214,hh=0,dh=1,ph=2,Ia=3,mh=4,gh=5,_h=6,yh=7,Wh=0,eE=1,nE=2,sr=0,cy=1,ly=2,uy=3,fy=4,hy=5,dy=6,py=7;var my=300,fo=301,Va=302,Xh=303,$h=304,xh=1e3,rr=1001,vh=1002,tn=1003,iE=1004;var El=1005;var An=1006,qh=1007;var Br=1008;var Bn=1009,gy=1010,_y=1011,Ha=1012,Yh=1013,Di=1014,Ui=1015,Fi=1016,Zh=1017,Jh=1018,ho=1020,yy=35902,xy=35899,vy=1021,by=1022,Oi=1023,Dr=1026,kr=1027,My=1028,Kh=1029,Ms=1030,jh=1031;var Qh=1033,Cl=33776,Rl=33777,Il=33778,Pl=33779,td=35840,ed=35841,nd=35842,id=35843,rd=36196,sd=37492,od=37496,ad=37488,cd=37489,Ll=37490,ld=37491,ud=37808,fd=37809,hd=37810,dd=37811,pd=37812,md=37813,gd=37814,_d=37815,yd=37816,xd=37817,vd=37818,bd=37819,Md=37820,Sd=37821,wd=36492,Td=36494,Ad=36495,Ed=36283,Cd=36284,Nl=36285,Rd=36286;var ol=2300,bh=2301,uh=2302,Y_=2303,Z_=2400,J_=2401,K_=2402;var rE=3200;var Id=0,sE=1,zr="",$n="srgb",oo="srgb-linear",al="linear",ue="srgb";var fh=7680;var oE=519,aE=512,cE=513,lE=514,Sy=515,uE=516,fE=517,wy=518,Ty=519,hE=35044;var Ay="300 es",gi=2e3,Pa=2001;function XD(e){for(let t=e.length-1;t>=0;--t)if(e[t]>=65535)return!0;return!1}function $D(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function cl(e){return document.createElementNS("http://www.w3.org/1999/xhtml",e)}function dE(){let e=cl("canvas");return e.style.display="block",e}var cA={},La=null;function Ey(...e){let t="THREE."+e.shift();La?La("log",t,...e):console.log(t,...e)}function pE(e){let t=e[0];if(typeof t=="string"&&t.startsWith("TSL:")){let n=e[1];n&&n.isStackTrace?e[0]+=" "+n.getLocation():e[1]='Stack trace not available. Enable "THREE.Node.captureStackTrace" to capture stack traces.'}return e}function Ut(...e){e=pE(e);let t="THREE."+e.shift();if(La)La("warn",t,...e);else{let n=e[0];n&&n.isStackTrace?console.warn(n.getError(t)):console.warn(t,...e)}}function kt(...e){e=pE(e);let t="THREE."+e.shift();if(La)La("error",t,...e);else{let n=e[0];n&&n.isStackTrace?console.error(n.getError(t)):console.error(t,...e)}}function il(...e){let t=e.join(" ");t in cA||(cA[t]=!0,Ut(...e))}function mE(e,t,n){return new Promise(function(i,r){function s(){switch(e.clientWaitSync(t,e.SYNC_FLUSH_COMMANDS_BIT,0)){case e.WAIT_FAILED:r();break;case e.TIMEOUT_EXPIRED:setTimeout(s,n);break;default:i()}}setTimeout(s,n)})}var gE={[hh]:hh,[ph]:_h,[mh]:mh,[Ia]:gh,[dh]:dh,[_h]:ph,[yh]:yh,[gh]:Ia},Ni=class{addEventListener(t,n){this._listeners===void 0&&(this._listeners={});let i=this._listeners;i[t]===void 0&&(i[t]=[]),i[t].indexOf(n)===-1&&i[t].push(n)}hasEventListener(t,n){let i=this._listeners;return i===void 0?!1:i[t]!==void 0&&i[t].indexOf(n)!==-1}removeEventListener(t,n){let i=this._listeners;if(i===void 0)return;let r=i[t];if(r!==void 0){let s=r.indexOf(n);s!==-1&&r.splice(s,1)}}dispatchEvent(t){let n=this._listeners;if(n===void 0)return;let i=n[t.type];if(i!==void 0){t.target=this;let r=i.slice(0);for(let s=0,o=r.length;s<o;s++)r[s].call(this,t);t.target=null}}},fn=["00","01","02","03","04","05","06","07","08","09","0a","0b","0c","0d","0e","0f","10","11","12","13","14","15","16","17","18","19","1a","1b","1c","1d","1e","1f","20","21","22","23","24","25","26","27","28","29","2a","2b","2c","2d","2e","2f","30","31","32","33","34","35","36","37","38","39","3a","3b","3c","3d","3e","3f","40","41","42","43","44","45","46","47","48","49","4a","4b","4c","4d","4e","4f","50","51","52","53","54","55","56","57","58","59","5a","5b","5c","5d","5e","5f","60","61","62","63","64","65","66","67","68","69","6a","6b","6c","6d","6e","6f","70","71","72","73","74","75","76","77","78","79","7a","7b","7c","7d","7e","7f","80","81","82","83","84","85","86","87","88","89","8a","8b","8c","8d","8e","8f","90","91","92","93","94","95","96","97","98","99","9a","9b","9c","9d","9e","9f","a0","a1","a2","a3","a4","a5","a6","a7","a8","a9","aa","ab","ac","ad","ae","af","b0","b1","b2","b3","b4","b5","b6","b7","b8","b9","ba","bb","bc","bd","be","bf","c0","c1","c2","c3","c4","c5","c6","c7","c8","c9","ca","cb","cc","cd","ce","cf","d0","d1","d2","d3","d4","d5","d6","d7","d8","d9","da","db","dc","dd","de","df","e0","e1","e2","e3","e4","e5","e6","e7","e8","e9","ea","eb","ec","ed","ee","ef","f0","f1","f2","f3","f4","f5","f6","f7","f8","f9","fa","fb","fc","fd","fe","ff"],lA=1234567,rl=Math.PI/180,Na=180/Math.PI;function Wa(){let e=Math.random()*4294967295|0,t=Math.random()*4294967295|0,n=Math.random()*4294967295|0,i=Math.random()*4294967295|0;return(fn[e&255]+fn[e>>8&255]+fn[e>>16&255]+fn[e>>24&255]+"-"+fn[t&255]+fn[t>>8&255]+"-"+fn[t>>16&15|64]+fn[t>>24&255]+"-"+fn[n&63|128]+fn[n>>8&255]+"-"+fn[n>>16&255]+fn[n>>24&255]+fn[i&255]+fn[i>>8&255]+fn[i>>16&255]+fn[i>>24&255]).toLowerCase()}function te(e,t,n){return Math.max(t,Math.min(n,e))}function Cy(e,t){return(e%t+t)%t}function qD(e,t,n,i,r){return i+(e-t)*(r-i)/(n-t)}function YD(e,t,n){return e!==t?(n-e)/(t-e):0}function sl(e,t,n){return(1-n)*e+n*t}function ZD(e,t,n,i){return sl(e,t,1-Math.exp(-n*i))}function JD(e,t=1){return t-Math.abs(Cy(e,t*2)-t)}function KD(e,t,n){return e<=t?0:e>=n?1:(e=(e-t)/(n-t),e*e*(3-2*e))}function jD(e,t,n){return e<=t?0:e>=n?1:(e=(e-t)/(n-t),e*e*e*(e*(e*6-15)+10))}function QD(e,t){return e+Math.floor(Math.random()*(t-e+1))}function tU(e,t){return e+Math.random()*(t-e)}function eU(e){return e*(.5-Math.random())}function nU(e){e!==void 0&&(lA=e);let t=lA+=1831565813;return t=Math.imul(t^t>>>15,t|1),t^=t+Math.imul(t^t>>>7,t|61),((t^t>>>14)>>>0)/4294967296}function iU(e){return e*rl}function rU(e){return e*Na}function sU(e){return e>0&&Number.isInteger(e)&&2**Math.round(Math.log2(e))===e}function oU(e){return Math.pow(2,Math.ceil(Math.log(e)/Math.LN2))}function Ry(e){return Math.pow(2,Math.floor(Math.log(e)/Math.LN2))}function aU(e,t,n,i,r){let s=Math.cos,o=Math.sin,a=s(n/2),c=o(n/2),l=s((t+i)/2),u=o((t+i)/2),h=s((t-i)/2),f=o((t-i)/2),d=s((i-t)/2),p=o((i-t)/2);switch(r){case"XYX":e.set(a*u,c*h,c*f,a*l);break;case"YZY":e.set(c*f,a*u,c*h,a*l);break;case"ZXZ":e.set(c*h,c*f,a*u,a*l);break;case"XZX":e.set(a*u,c*p,c*d,a*l);break;case"YXY":e.set(c*d,a*u,c*p,a*l);break;case"ZYZ":e.set(c*p,c*d,a*u,a*l);break;default:Ut("MathUtils: .setQuaternionFromProperEuler() encountered an unknown order: "+r)}}function Iy(e){switch(e.constructor){case Uint32Array:return 4294967295;case Uint16Array:return 65535;case Uint8Array:case Uint8ClampedArray:return 255;case Int32Array:return 2147483647;case Int16Array:return 32767;case Int8Array:return 127;default:return}}function _E(e,t){if(t.constructor===Float32Array)return e;let n=Iy(t);if(n===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.max(e/n,-1)}function yE(e,t){if(t.constructor===Float32Array)return e;let n=Iy(t);if(n===void 0)throw new Error("THREE.MathUtils: Invalid component type.");return Math.round(e*n)}var po={DEG2RAD:rl,RAD2DEG:Na,generateUUID:Wa,clamp:te,euclideanModulo:Cy,mapLinear:qD,inverseLerp:YD,lerp:sl,damp:ZD,pingpong:JD,smoothstep:KD,smootherstep:jD,randInt:QD,randFloat:tU,randFloatSpread:eU,seededRandom:nU,degToRad:iU,radToDeg:rU,isPowerOfTwo:sU,ceilPowerOfTwo:oU,floorPowerOfTwo:Ry,setQuaternionFromProperEuler:aU,normalize:yE,denormalize:_E},zt=class{static{this.prototype.isVector2=!0}constructor(t=0,n=0){this.x=t,this.y=n}get width(){return this.x}set width(t){this.x=t}get height(){return this.y}set height(t){this.y=t}set(t,n){return this.x=t,this.y=n,this}setScalar(t){return this.x=t,this.y=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setComponent(t,n){switch(t){case 0:this.x=n;break;case 1:this.y=n;break;default:throw new Error("THREE.Vector2: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;default:throw new Error("THREE.Vector2: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y)}copy(t){return this.x=t.x,this.y=t.y,this}add(t){return this.x+=t.x,this.y+=t.y,this}addScalar(t){return this.x+=t,this.y+=t,this}addVectors(t,n){return this.x=t.x+n.x,this.y=t.y+n.y,this}addScaledVector(t,n){return this.x+=t.x*n,this.y+=t.y*n,this}sub(t){return this.x-=t.x,this.y-=t.y,this}subScalar(t){return this.x-=t,this.y-=t,this}subVectors(t,n){return this.x=t.x-n.x,this.y=t.y-n.y,this}multiply(t){return this.x*=t.x,this.y*=t.y,this}multiplyScalar(t){return this.x*=t,this.y*=t,this}divide(t){return this.x/=t.x,this.y/=t.y,this}divideScalar(t){return this.multiplyScalar(1/t)}applyMatrix3(t){let n=this.x,i=this.y,r=t.elements;return this.x=r[0]*n+r[3]*i+r[6],this.y=r[1]*n+r[4]*i+r[7],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this}clamp(t,n){return this.x=te(this.x,t.x,n.x),this.y=te(this.y,t.y,n.y),this}clampScalar(t,n){return this.x=te(this.x,t,n),this.y=te(this.y,t,n),this}clampLength(t,n){let i=this.length();return this.divideScalar(i||1).multiplyScalar(te(i,t,n))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this}negate(){return this.x=-this.x,this.y=-this.y,this}dot(t){return this.x*t.x+this.y*t.y}cross(t){return this.x*t.y-this.y*t.x}lengthSq(){return this.x*this.x+this.y*this.y}length(){return Math.sqrt(this.x*this.x+this.y*this.y)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)}normalize(){return this.divideScalar(this.length()||1)}angle(){return Math.atan2(-this.y,-this.x)+Math.PI}angleTo(t){let n=Math.sqrt(this.lengthSq()*t.lengthSq());if(n===0)return Math.PI/2;let i=this.dot(t)/n;return Math.acos(te(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let n=this.x-t.x,i=this.y-t.y;return n*n+i*i}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,n){return this.x+=(t.x-this.x)*n,this.y+=(t.y-this.y)*n,this}lerpVectors(t,n,i){return this.x=t.x+(n.x-t.x)*i,this.y=t.y+(n.y-t.y)*i,this}equals(t){return t.x===this.x&&t.y===this.y}fromArray(t,n=0){return this.x=t[n],this.y=t[n+1],this}toArray(t=[],n=0){return t[n]=this.x,t[n+1]=this.y,t}fromBufferAttribute(t,n){return this.x=t.getX(n),this.y=t.getY(n),this}rotateAround(t,n){let i=Math.cos(n),r=Math.sin(n),s=this.x-t.x,o=this.y-t.y;return this.x=s*i-o*r+t.x,this.y=s*r+o*i+t.y,this}random(){return this.x=Math.random(),this.y=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y}},Zn=class{constructor(t=0,n=0,i=0,r=1){this.isQuaternion=!0,this._x=t,this._y=n,this._z=i,this._w=r}static slerpFlat(t,n,i,r,s,o,a){let c=i[r+0],l=i[r+1],u=i[r+2],h=i[r+3],f=s[o+0],d=s[o+1],p=s[o+2],_=s[o+3];if(h!==_||c!==f||l!==d||u!==p){let m=c*f+l*d+u*p+h*_;m<0&&(f=-f,d=-d,p=-p,_=-_,m=-m);let g=1-a;if(m<.9995){let v=Math.acos(m),S=Math.sin(v);g=Math.sin(g*v)/S,a=Math.sin(a*v)/S,c=c*g+f*a,l=l*g+d*a,u=u*g+p*a,h=h*g+_*a}else{c=c*g+f*a,l=l*g+d*a,u=u*g+p*a,h=h*g+_*a;let v=1/Math.sqrt(c*c+l*l+u*u+h*h);c*=v,l*=v,u*=v,h*=v}}t[n]=c,t[n+1]=l,t[n+2]=u,t[n+3]=h}static multiplyQuaternionsFlat(t,n,i,r,s,o){let a=i[r],c=i[r+1],l=i[r+2],u=i[r+3],h=s[o],f=s[o+1],d=s[o+2],p=s[o+3];return t[n]=a*p+u*h+c*d-l*f,t[n+1]=c*p+u*f+l*h-a*d,t[n+2]=l*p+u*d+a*f-c*h,t[n+3]=u*p-a*h-c*f-l*d,t}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get w(){return this._w}set w(t){this._w=t,this._onChangeCallback()}set(t,n,i,r){return this._x=t,this._y=n,this._z=i,this._w=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._w)}copy(t){return this._x=t.x,this._y=t.y,this._z=t.z,this._w=t.w,this._onChangeCallback(),this}setFromEuler(t,n=!0){let i=t._x,r=t._y,s=t._z,o=t._order,a=Math.cos,c=Math.sin,l=a(i/2),u=a(r/2),h=a(s/2),f=c(i/2),d=c(r/2),p=c(s/2);switch(o){case"XYZ":this._x=f*u*h+l*d*p,this._y=l*d*h-f*u*p,this._z=l*u*p+f*d*h,this._w=l*u*h-f*d*p;break;case"YXZ":this._x=f*u*h+l*d*p,this._y=l*d*h-f*u*p,this._z=l*u*p-f*d*h,this._w=l*u*h+f*d*p;break;case"ZXY":this._x=f*u*h-l*d*p,this._y=l*d*h+f*u*p,this._z=l*u*p+f*d*h,this._w=l*u*h-f*d*p;break;case"ZYX":this._x=f*u*h-l*d*p,this._y=l*d*h+f*u*p,this._z=l*u*p-f*d*h,this._w=l*u*h+f*d*p;break;case"YZX":this._x=f*u*h+l*d*p,this._y=l*d*h+f*u*p,this._z=l*u*p-f*d*h,this._w=l*u*h-f*d*p;break;case"XZY":this._x=f*u*h-l*d*p,this._y=l*d*h-f*u*p,this._z=l*u*p+f*d*h,this._w=l*u*h+f*d*p;break;default:Ut("Quaternion: .setFromEuler() encountered an unknown order: "+o)}return n===!0&&this._onChangeCallback(),this}setFromAxisAngle(t,n){let i=n/2,r=Math.sin(i);return this._x=t.x*r,this._y=t.y*r,this._z=t.z*r,this._w=Math.cos(i),this._onChangeCallback(),this}setFromRotationMatrix(t){let n=t.elements,i=n[0],r=n[4],s=n[8],o=n[1],a=n[5],c=n[9],l=n[2],u=n[6],h=n[10],f=i+a+h;if(f>0){let d=.5/Math.sqrt(f+1);this._w=.25/d,this._x=(u-c)*d,this._y=(s-l)*d,this._z=(o-r)*d}else if(i>a&&i>h){let d=2*Math.sqrt(1+i-a-h);this._w=(u-c)/d,this._x=.25*d,this._y=(r+o)/d,this._z=(s+l)/d}else if(a>h){let d=2*Math.sqrt(1+a-i-h);this._w=(s-l)/d,this._x=(r+o)/d,this._y=.25*d,this._z=(c+u)/d}else{let d=2*Math.sqrt(1+h-i-a);this._w=(o-r)/d,this._x=(s+l)/d,this._y=(c+u)/d,this._z=.25*d}return this._onChangeCallback(),this}setFromUnitVectors(t,n){let i=t.dot(n)+1;return i<1e-8?(i=0,Math.abs(t.x)>Math.abs(t.z)?(this._x=-t.y,this._y=t.x,this._z=0,this._w=i):(this._x=0,this._y=-t.z,this._z=t.y,this._w=i)):(this._x=t.y*n.z-t.z*n.y,this._y=t.z*n.x-t.x*n.z,this._z=t.x*n.y-t.y*n.x,this._w=i),this.normalize()}angleTo(t){return 2*Math.acos(Math.abs(te(this.dot(t),-1,1)))}rotateTowards(t,n){let i=this.angleTo(t);if(i===0)return this;let r=Math.min(1,n/i);return this.slerp(t,r),this}identity(){return this.set(0,0,0,1)}invert(){return this.conjugate()}conjugate(){return this._x*=-1,this._y*=-1,this._z*=-1,this._onChangeCallback(),this}dot(t){return this._x*t._x+this._y*t._y+this._z*t._z+this._w*t._w}lengthSq(){return this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w}length(){return Math.sqrt(this._x*this._x+this._y*this._y+this._z*this._z+this._w*this._w)}normalize(){let t=this.length();return t===0?(this._x=0,this._y=0,this._z=0,this._w=1):(t=1/t,this._x=this._x*t,this._y=this._y*t,this._z=this._z*t,this._w=this._w*t),this._onChangeCallback(),this}multiply(t){return this.multiplyQuaternions(this,t)}premultiply(t){return this.multiplyQuaternions(t,this)}multiplyQuaternions(t,n){let i=t._x,r=t._y,s=t._z,o=t._w,a=n._x,c=n._y,l=n._z,u=n._w;return this._x=i*u+o*a+r*l-s*c,this._y=r*u+o*c+s*a-i*l,this._z=s*u+o*l+i*c-r*a,this._w=o*u-i*a-r*c-s*l,this._onChangeCallback(),this}slerp(t,n){let i=t._x,r=t._y,s=t._z,o=t._w,a=this.dot(t);a<0&&(i=-i,r=-r,s=-s,o=-o,a=-a);let c=1-n;if(a<.9995){let l=Math.acos(a),u=Math.sin(l);c=Math.sin(c*l)/u,n=Math.sin(n*l)/u,this._x=this._x*c+i*n,this._y=this._y*c+r*n,this._z=this._z*c+s*n,this._w=this._w*c+o*n,this._onChangeCallback()}else this._x=this._x*c+i*n,this._y=this._y*c+r*n,this._z=this._z*c+s*n,this._w=this._w*c+o*n,this.normalize();return this}slerpQuaternions(t,n,i){return this.copy(t).slerp(n,i)}random(){let t=2*Math.PI*Math.random(),n=2*Math.PI*Math.random(),i=Math.random(),r=Math.sqrt(1-i),s=Math.sqrt(i);return this.set(r*Math.sin(t),r*Math.cos(t),s*Math.sin(n),s*Math.cos(n))}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._w===this._w}fromArray(t,n=0){return this._x=t[n],this._y=t[n+1],this._z=t[n+2],this._w=t[n+3],this._onChangeCallback(),this}toArray(t=[],n=0){return t[n]=this._x,t[n+1]=this._y,t[n+2]=this._z,t[n+3]=this._w,t}fromBufferAttribute(t,n){return this._x=t.getX(n),this._y=t.getY(n),this._z=t.getZ(n),this._w=t.getW(n),this._onChangeCallback(),this}toJSON(){return this.toArray()}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._w}},q=class{static{this.prototype.isVector3=!0}constructor(t=0,n=0,i=0){this.x=t,this.y=n,this.z=i}set(t,n,i){return i===void 0&&(i=this.z),this.x=t,this.y=n,this.z=i,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setComponent(t,n){switch(t){case 0:this.x=n;break;case 1:this.y=n;break;case 2:this.z=n;break;default:throw new Error("THREE.Vector3: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;default:throw new Error("THREE.Vector3: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this}addVectors(t,n){return this.x=t.x+n.x,this.y=t.y+n.y,this.z=t.z+n.z,this}addScaledVector(t,n){return this.x+=t.x*n,this.y+=t.y*n,this.z+=t.z*n,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this}subVectors(t,n){return this.x=t.x-n.x,this.y=t.y-n.y,this.z=t.z-n.z,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this}multiplyVectors(t,n){return this.x=t.x*n.x,this.y=t.y*n.y,this.z=t.z*n.z,this}applyEuler(t){return this.applyQuaternion(uA.setFromEuler(t))}applyAxisAngle(t,n){return this.applyQuaternion(uA.setFromAxisAngle(t,n))}applyMatrix3(t){let n=this.x,i=this.y,r=this.z,s=t.elements;return this.x=s[0]*n+s[3]*i+s[6]*r,this.y=s[1]*n+s[4]*i+s[7]*r,this.z=s[2]*n+s[5]*i+s[8]*r,this}applyNormalMatrix(t){return this.applyMatrix3(t).normalize()}applyMatrix4(t){let n=this.x,i=this.y,r=this.z,s=t.elements,o=1/(s[3]*n+s[7]*i+s[11]*r+s[15]);return this.x=(s[0]*n+s[4]*i+s[8]*r+s[12])*o,this.y=(s[1]*n+s[5]*i+s[9]*r+s[13])*o,this.z=(s[2]*n+s[6]*i+s[10]*r+s[14])*o,this}applyQuaternion(t){let n=this.x,i=this.y,r=this.z,s=t.x,o=t.y,a=t.z,c=t.w,l=2*(o*r-a*i),u=2*(a*n-s*r),h=2*(s*i-o*n);return this.x=n+c*l+o*h-a*u,this.y=i+c*u+a*l-s*h,this.z=r+c*h+s*u-o*l,this}project(t){return this.applyMatrix4(t.matrixWorldInverse).applyMatrix4(t.projectionMatrix)}unproject(t){return this.applyMatrix4(t.projectionMatrixInverse).applyMatrix4(t.matrixWorld)}transformDirection(t){let n=this.x,i=this.y,r=this.z,s=t.elements;return this.x=s[0]*n+s[4]*i+s[8]*r,this.y=s[1]*n+s[5]*i+s[9]*r,this.z=s[2]*n+s[6]*i+s[10]*r,this.normalize()}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this}divideScalar(t){return this.multiplyScalar(1/t)}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this}clamp(t,n){return this.x=te(this.x,t.x,n.x),this.y=te(this.y,t.y,n.y),this.z=te(this.z,t.z,n.z),this}clampScalar(t,n){return this.x=te(this.x,t,n),this.y=te(this.y,t,n),this.z=te(this.z,t,n),this}clampLength(t,n){let i=this.length();return this.divideScalar(i||1).multiplyScalar(te(i,t,n))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,n){return this.x+=(t.x-this.x)*n,this.y+=(t.y-this.y)*n,this.z+=(t.z-this.z)*n,this}lerpVectors(t,n,i){return this.x=t.x+(n.x-t.x)*i,this.y=t.y+(n.y-t.y)*i,this.z=t.z+(n.z-t.z)*i,this}cross(t){return this.crossVectors(this,t)}crossVectors(t,n){let i=t.x,r=t.y,s=t.z,o=n.x,a=n.y,c=n.z;return this.x=r*c-s*a,this.y=s*o-i*c,this.z=i*a-r*o,this}projectOnVector(t){let n=t.lengthSq();if(n===0)return this.set(0,0,0);let i=t.dot(this)/n;return this.copy(t).multiplyScalar(i)}projectOnPlane(t){return C_.copy(this).projectOnVector(t),this.sub(C_)}reflect(t){return this.sub(C_.copy(t).multiplyScalar(2*this.dot(t)))}angleTo(t){let n=Math.sqrt(this.lengthSq()*t.lengthSq());if(n===0)return Math.PI/2;let i=this.dot(t)/n;return Math.acos(te(i,-1,1))}distanceTo(t){return Math.sqrt(this.distanceToSquared(t))}distanceToSquared(t){let n=this.x-t.x,i=this.y-t.y,r=this.z-t.z;return n*n+i*i+r*r}manhattanDistanceTo(t){return Math.abs(this.x-t.x)+Math.abs(this.y-t.y)+Math.abs(this.z-t.z)}setFromSpherical(t){return this.setFromSphericalCoords(t.radius,t.phi,t.theta)}setFromSphericalCoords(t,n,i){let r=Math.sin(n)*t;return this.x=r*Math.sin(i),this.y=Math.cos(n)*t,this.z=r*Math.cos(i),this}setFromCylindrical(t){return this.setFromCylindricalCoords(t.radius,t.theta,t.y)}setFromCylindricalCoords(t,n,i){return this.x=t*Math.sin(n),this.y=i,this.z=t*Math.cos(n),this}setFromMatrixPosition(t){let n=t.elements;return this.x=n[12],this.y=n[13],this.z=n[14],this}setFromMatrixScale(t){let n=this.setFromMatrixColumn(t,0).length(),i=this.setFromMatrixColumn(t,1).length(),r=this.setFromMatrixColumn(t,2).length();return this.x=n,this.y=i,this.z=r,this}setFromMatrixColumn(t,n){return this.fromArray(t.elements,n*4)}setFromMatrix3Column(t,n){return this.fromArray(t.elements,n*3)}setFromEuler(t){return this.x=t._x,this.y=t._y,this.z=t._z,this}setFromColor(t){return this.x=t.r,this.y=t.g,this.z=t.b,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z}fromArray(t,n=0){return this.x=t[n],this.y=t[n+1],this.z=t[n+2],this}toArray(t=[],n=0){return t[n]=this.x,t[n+1]=this.y,t[n+2]=this.z,t}fromBufferAttribute(t,n){return this.x=t.getX(n),this.y=t.getY(n),this.z=t.getZ(n),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this}randomDirection(){let t=Math.random()*Math.PI*2,n=Math.random()*2-1,i=Math.sqrt(1-n*n);return this.x=i*Math.cos(t),this.y=n,this.z=i*Math.sin(t),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z}},C_=new q,uA=new Zn,Gt=class{static{this.prototype.isMatrix3=!0}constructor(t,n,i,r,s,o,a,c,l){this.elements=[1,0,0,0,1,0,0,0,1],t!==void 0&&this.set(t,n,i,r,s,o,a,c,l)}set(t,n,i,r,s,o,a,c,l){let u=this.elements;return u[0]=t,u[1]=r,u[2]=a,u[3]=n,u[4]=s,u[5]=c,u[6]=i,u[7]=o,u[8]=l,this}identity(){return this.set(1,0,0,0,1,0,0,0,1),this}copy(t){let n=this.elements,i=t.elements;return n[0]=i[0],n[1]=i[1],n[2]=i[2],n[3]=i[3],n[4]=i[4],n[5]=i[5],n[6]=i[6],n[7]=i[7],n[8]=i[8],this}extractBasis(t,n,i){return t.setFromMatrix3Column(this,0),n.setFromMatrix3Column(this,1),i.setFromMatrix3Column(this,2),this}setFromMatrix4(t){let n=t.elements;return this.set(n[0],n[4],n[8],n[1],n[5],n[9],n[2],n[6],n[10]),this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,n){let i=t.elements,r=n.elements,s=this.elements,o=i[0],a=i[3],c=i[6],l=i[1],u=i[4],h=i[7],f=i[2],d=i[5],p=i[8],_=r[0],m=r[3],g=r[6],v=r[1],S=r[4],x=r[7],w=r[2],M=r[5],y=r[8];return s[0]=o*_+a*v+c*w,s[3]=o*m+a*S+c*M,s[6]=o*g+a*x+c*y,s[1]=l*_+u*v+h*w,s[4]=l*m+u*S+h*M,s[7]=l*g+u*x+h*y,s[2]=f*_+d*v+p*w,s[5]=f*m+d*S+p*M,s[8]=f*g+d*x+p*y,this}multiplyScalar(t){let n=this.elements;return n[0]*=t,n[3]*=t,n[6]*=t,n[1]*=t,n[4]*=t,n[7]*=t,n[2]*=t,n[5]*=t,n[8]*=t,this}determinant(){let t=this.elements,n=t[0],i=t[1],r=t[2],s=t[3],o=t[4],a=t[5],c=t[6],l=t[7],u=t[8];return n*o*u-n*a*l-i*s*u+i*a*c+r*s*l-r*o*c}invert(){let t=this.elements,n=t[0],i=t[1],r=t[2],s=t[3],o=t[4],a=t[5],c=t[6],l=t[7],u=t[8],h=u*o-a*l,f=a*c-u*s,d=l*s-o*c,p=n*h+i*f+r*d;if(p===0)return this.set(0,0,0,0,0,0,0,0,0);let _=1/p;return t[0]=h*_,t[1]=(r*l-u*i)*_,t[2]=(a*i-r*o)*_,t[3]=f*_,t[4]=(u*n-r*c)*_,t[5]=(r*s-a*n)*_,t[6]=d*_,t[7]=(i*c-l*n)*_,t[8]=(o*n-i*s)*_,this}transpose(){let t,n=this.elements;return t=n[1],n[1]=n[3],n[3]=t,t=n[2],n[2]=n[6],n[6]=t,t=n[5],n[5]=n[7],n[7]=t,this}getNormalMatrix(t){return this.setFromMatrix4(t).invert().transpose()}transposeIntoArray(t){let n=this.elements;return t[0]=n[0],t[1]=n[3],t[2]=n[6],t[3]=n[1],t[4]=n[4],t[5]=n[7],t[6]=n[2],t[7]=n[5],t[8]=n[8],this}setUvTransform(t,n,i,r,s,o,a){let c=Math.cos(s),l=Math.sin(s);return this.set(i*c,i*l,-i*(c*o+l*a)+o+t,-r*l,r*c,-r*(-l*o+c*a)+a+n,0,0,1),this}scale(t,n){return il("Matrix3: .scale() is deprecated. Use .makeScale() instead."),this.premultiply(R_.makeScale(t,n)),this}rotate(t){return il("Matrix3: .rotate() is deprecated. Use .makeRotation() instead."),this.premultiply(R_.makeRotation(-t)),this}translate(t,n){return il("Matrix3: .translate() is deprecated. Use .makeTranslation() instead."),this.premultiply(R_.makeTranslation(t,n)),this}makeTranslation(t,n){return t.isVector2?this.set(1,0,t.x,0,1,t.y,0,0,1):this.set(1,0,t,0,1,n,0,0,1),this}makeRotation(t){let n=Math.cos(t),i=Math.sin(t);return this.set(n,-i,0,i,n,0,0,0,1),this}makeScale(t,n){return this.set(t,0,0,0,n,0,0,0,1),this}equals(t){let n=this.elements,i=t.elements;for(let r=0;r<9;r++)if(n[r]!==i[r])return!1;return!0}fromArray(t,n=0){for(let i=0;i<9;i++)this.elements[i]=t[i+n];return this}toArray(t=[],n=0){let i=this.elements;return t[n]=i[0],t[n+1]=i[1],t[n+2]=i[2],t[n+3]=i[3],t[n+4]=i[4],t[n+5]=i[5],t[n+6]=i[6],t[n+7]=i[7],t[n+8]=i[8],t}clone(){return new this.constructor().fromArray(this.elements)}},R_=new Gt,fA=new Gt().set(.4123908,.3575843,.1804808,.212639,.7151687,.0721923,.0193308,.1191948,.9505322),hA=new Gt().set(3.2409699,-1.5373832,-.4986108,-.9692436,1.8759675,.0415551,.0556301,-.203977,1.0569715);function cU(){let e={enabled:!0,workingColorSpace:oo,spaces:{},convert:function(r,s,o){return this.enabled===!1||s===o||!s||!o||(this.spaces[s].transfer===ue&&(r.r=Nr(r.r),r.g=Nr(r.g),r.b=Nr(r.b)),this.spaces[s].primaries!==this.spaces[o].primaries&&(r.applyMatrix3(this.spaces[s].toXYZ),r.applyMatrix3(this.spaces[o].fromXYZ)),this.spaces[o].transfer===ue&&(r.r=Ra(r.r),r.g=Ra(r.g),r.b=Ra(r.b))),r},workingToColorSpace:function(r,s){return this.convert(r,this.workingColorSpace,s)},colorSpaceToWorking:function(r,s){return this.convert(r,s,this.workingColorSpace)},getPrimaries:function(r){return this.spaces[r].primaries},getTransfer:function(r){return r===zr?al:this.spaces[r].transfer},getToneMappingMode:function(r){return this.spaces[r].outputColorSpaceConfig.toneMappingMode||"standard"},getLuminanceCoefficients:function(r,s=this.workingColorSpace){return r.fromArray(this.spaces[s].luminanceCoefficients)},define:function(r){Object.assign(this.spaces,r)},_getMatrix:function(r,s,o){return r.copy(this.spaces[o].fromXYZ).multiply(this.spaces[s].toXYZ)},_getDrawingBufferColorSpace:function(r){return this.spaces[r].outputColorSpaceConfig.drawingBufferColorSpace},_getUnpackColorSpace:function(r=this.workingColorSpace){return this.spaces[r].workingColorSpaceConfig.unpackColorSpace}},t=[.64,.33,.3,.6,.15,.06],n=[.2126,.7152,.0722],i=[.3127,.329];return e.define({[oo]:{primaries:t,whitePoint:i,transfer:al,toXYZ:fA,fromXYZ:hA,luminanceCoefficients:n,workingColorSpaceConfig:{unpackColorSpace:$n},outputColorSpaceConfig:{drawingBufferColorSpace:$n}},[$n]:{primaries:t,whitePoint:i,transfer:ue,toXYZ:fA,fromXYZ:hA,luminanceCoefficients:n,outputColorSpaceConfig:{drawingBufferColorSpace:$n}}}),e}var Qt=cU();function Nr(e){return e<.04045?e*.0773993808:Math.pow(e*.9478672986+.0521327014,2.4)}function Ra(e){return e<.0031308?e*12.92:1.055*Math.pow(e,.41666)-.055}var ga,Mh=class{static getDataURL(t,n="image/png"){if(/^data:/i.test(t.src)||typeof HTMLCanvasElement>"u")return t.src;let i;if(t instanceof HTMLCanvasElement)i=t;else{ga===void 0&&(ga=cl("canvas")),ga.width=t.width,ga.height=t.height;let r=ga.getContext("2d");t instanceof ImageData?r.putImageData(t,0,0):r.drawImage(t,0,0,t.width,t.height),i=ga}return i.toDataURL(n)}static sRGBToLinear(t){if(typeof HTMLImageElement<"u"&&t instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&t instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&t instanceof ImageBitmap){let n=cl("canvas");n.width=t.width,n.height=t.height;let i=n.getContext("2d");i.drawImage(t,0,0,t.width,t.height);let r=i.getImageData(0,0,t.width,t.height),s=r.data;for(let o=0;o<s.length;o++)s[o]=Nr(s[o]/255)*255;return i.putImageData(r,0,0),n}else if(t.data){let n=t.data.slice(0);for(let i=0;i<n.length;i++)n instanceof Uint8Array||n instanceof Uint8ClampedArray?n[i]=Math.floor(Nr(n[i]/255)*255):n[i]=Nr(n[i]);return{data:n,width:t.width,height:t.height}}else return Ut("ImageUtils.sRGBToLinear(): Unsupported image type. No color space conversion applied."),t}},lU=0,Da=class{constructor(t=null){this.isTextureSource=!0,Object.defineProperty(this,"id",{value:lU++}),this.uuid=Wa(),this.data=t,this.dataReady=!0,this.version=0}getSize(t){let n=this.data;return typeof HTMLVideoElement<"u"&&n instanceof HTMLVideoElement?t.set(n.videoWidth,n.videoHeight,0):typeof VideoFrame<"u"&&n instanceof VideoFrame?t.set(n.displayWidth,n.displayHeight,0):n!==null?t.set(n.width||0,n.height||0,n.depth||0):t.set(0,0,0),t}set needsUpdate(t){t===!0&&this.version++}toJSON(t){let n=t===void 0||typeof t=="string";if(!n&&t.images[this.uuid]!==void 0)return t.images[this.uuid];let i={uuid:this.uuid,url:""},r=this.data;if(r!==null){let s;if(Array.isArray(r)){s=[];for(let o=0,a=r.length;o<a;o++)r[o].isDataTexture?s.push(I_(r[o].image)):s.push(I_(r[o]))}else s=I_(r);i.url=s}return n||(t.images[this.uuid]=i),i}};function I_(e){return typeof HTMLImageElement<"u"&&e instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&e instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&e instanceof ImageBitmap?Mh.getDataURL(e):e.data?{data:Array.from(e.data),width:e.width,height:e.height,type:e.data.constructor.name}:(Ut("Texture: Unable to serialize Texture."),{})}var uU=0,P_=new q,On=class e extends Ni{constructor(t=e.DEFAULT_IMAGE,n=e.DEFAULT_MAPPING,i=rr,r=rr,s=An,o=Br,a=Oi,c=Bn,l=e.DEFAULT_ANISOTROPY,u=zr){super(),this.isTexture=!0,Object.defineProperty(this,"id",{value:uU++}),this.uuid=Wa(),this.name="",this.source=new Da(t),this.mipmaps=[],this.mapping=n,this.channel=0,this.wrapS=i,this.wrapT=r,this.magFilter=s,this.minFilter=o,this.anisotropy=l,this.format=a,this.internalFormat=null,this.type=c,this.offset=new zt(0,0),this.repeat=new zt(1,1),this.center=new zt(0,0),this.rotation=0,this.matrixAutoUpdate=!0,this.matrix=new Gt,this.generateMipmaps=!0,this.mipmapsAutoUpdate=!0,this.premultiplyAlpha=!1,this.flipY=!0,this.unpackAlignment=4,this.colorSpace=u,this.userData={},this.updateRanges=[],this.version=0,this.onUpdate=null,this.renderTarget=null,this.isRenderTargetTexture=!1,this.isArrayTexture=!!(t&&t.depth&&t.depth>1),this.pmremVersion=0,this.isPMREMTexture=!1,this.normalized=!1}get width(){return this.source.getSize(P_).x}get height(){return this.source.getSize(P_).y}get depth(){return this.source.getSize(P_).z}get image(){return this.source.data}set image(t){this.source.data=t}updateMatrix(){this.matrix.setUvTransform(this.offset.x,this.offset.y,this.repeat.x,this.repeat.y,this.rotation,this.center.x,this.center.y)}addUpdateRange(t,n){this.updateRanges.push({start:t,count:n})}clearUpdateRanges(){this.updateRanges.length=0}clone(){return new this.constructor().copy(this)}copy(t){return this.name=t.name,this.source=t.source,this.mipmaps=t.mipmaps.slice(0),this.mapping=t.mapping,this.channel=t.channel,this.wrapS=t.wrapS,this.wrapT=t.wrapT,this.magFilter=t.magFilter,this.minFilter=t.minFilter,this.anisotropy=t.anisotropy,this.format=t.format,this.internalFormat=t.internalFormat,this.type=t.type,this.normalized=t.normalized,this.offset.copy(t.offset),this.repeat.copy(t.repeat),this.center.copy(t.center),this.rotation=t.rotation,this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrix.copy(t.matrix),this.generateMipmaps=t.generateMipmaps,this.mipmapsAutoUpdate=t.mipmapsAutoUpdate,this.premultiplyAlpha=t.premultiplyAlpha,this.flipY=t.flipY,this.unpackAlignment=t.unpackAlignment,this.colorSpace=t.colorSpace,this.renderTarget=t.renderTarget,this.isRenderTargetTexture=t.isRenderTargetTexture,this.isPMREMTexture=t.isPMREMTexture,this.isArrayTexture=t.isArrayTexture,this.userData=JSON.parse(JSON.stringify(t.userData)),this.needsUpdate=!0,this}setValues(t){for(let n in t){let i=t[n];if(i===void 0){Ut(`Texture.setValues(): parameter '${n}' has value of undefined.`);continue}let r=this[n];if(r===void 0){Ut(`Texture.setValues(): property '${n}' does not exist.`);continue}r&&i&&r.isVector2&&i.isVector2||r&&i&&r.isVector3&&i.isVector3||r&&i&&r.isMatrix3&&i.isMatrix3?r.copy(i):this[n]=i}}toJSON(t){let n=t===void 0||typeof t=="string";if(!n&&t.textures[this.uuid]!==void 0)return t.textures[this.uuid];let i={metadata:{version:4.7,type:"Texture",generator:"Texture.toJSON"},uuid:this.uuid,name:this.name,image:this.source.toJSON(t).uuid,mapping:this.mapping,channel:this.channel,repeat:[this.repeat.x,this.repeat.y],offset:[this.offset.x,this.offset.y],center:[this.center.x,this.center.y],rotation:this.rotation,wrap:[this.wrapS,this.wrapT],format:this.format,internalFormat:this.internalFormat,type:this.type,normalized:this.normalized,colorSpace:this.colorSpace,minFilter:this.minFilter,magFilter:this.magFilter,anisotropy:this.anisotropy,flipY:this.flipY,generateMipmaps:this.generateMipmaps,mipmapsAutoUpdate:this.mipmapsAutoUpdate,premultiplyAlpha:this.premultiplyAlpha,unpackAlignment:this.unpackAlignment};return Object.keys(this.userData).length>0&&(i.userData=this.userData),n||(t.textures[this.uuid]=i),i}dispose(){this.dispatchEvent({type:"dispose"})}transformUv(t){if(this.mapping!==my)return t;if(t.applyMatrix3(this.matrix),t.x<0||t.x>1)switch(this.wrapS){case xh:t.x=t.x-Math.floor(t.x);break;case rr:t.x=t.x<0?0:1;break;case vh:Math.abs(Math.floor(t.x)%2)===1?t.x=Math.ceil(t.x)-t.x:t.x=t.x-Math.floor(t.x);break}if(t.y<0||t.y>1)switch(this.wrapT){case xh:t.y=t.y-Math.floor(t.y);break;case rr:t.y=t.y<0?0:1;break;case vh:Math.abs(Math.floor(t.y)%2)===1?t.y=Math.ceil(t.y)-t.y:t.y=t.y-Math.floor(t.y);break}return this.flipY&&(t.y=1-t.y),t}set needsUpdate(t){t===!0&&(this.version++,this.source.needsUpdate=!0)}set needsPMREMUpdate(t){t===!0&&this.pmremVersion++}};On.DEFAULT_IMAGE=null;On.DEFAULT_MAPPING=my;On.DEFAULT_ANISOTROPY=1;var Te=class{static{this.prototype.isVector4=!0}constructor(t=0,n=0,i=0,r=1){this.x=t,this.y=n,this.z=i,this.w=r}get width(){return this.z}set width(t){this.z=t}get height(){return this.w}set height(t){this.w=t}set(t,n,i,r){return this.x=t,this.y=n,this.z=i,this.w=r,this}setScalar(t){return this.x=t,this.y=t,this.z=t,this.w=t,this}setX(t){return this.x=t,this}setY(t){return this.y=t,this}setZ(t){return this.z=t,this}setW(t){return this.w=t,this}setComponent(t,n){switch(t){case 0:this.x=n;break;case 1:this.y=n;break;case 2:this.z=n;break;case 3:this.w=n;break;default:throw new Error("THREE.Vector4: index is out of range: "+t)}return this}getComponent(t){switch(t){case 0:return this.x;case 1:return this.y;case 2:return this.z;case 3:return this.w;default:throw new Error("THREE.Vector4: index is out of range: "+t)}}clone(){return new this.constructor(this.x,this.y,this.z,this.w)}copy(t){return this.x=t.x,this.y=t.y,this.z=t.z,this.w=t.w!==void 0?t.w:1,this}add(t){return this.x+=t.x,this.y+=t.y,this.z+=t.z,this.w+=t.w,this}addScalar(t){return this.x+=t,this.y+=t,this.z+=t,this.w+=t,this}addVectors(t,n){return this.x=t.x+n.x,this.y=t.y+n.y,this.z=t.z+n.z,this.w=t.w+n.w,this}addScaledVector(t,n){return this.x+=t.x*n,this.y+=t.y*n,this.z+=t.z*n,this.w+=t.w*n,this}sub(t){return this.x-=t.x,this.y-=t.y,this.z-=t.z,this.w-=t.w,this}subScalar(t){return this.x-=t,this.y-=t,this.z-=t,this.w-=t,this}subVectors(t,n){return this.x=t.x-n.x,this.y=t.y-n.y,this.z=t.z-n.z,this.w=t.w-n.w,this}multiply(t){return this.x*=t.x,this.y*=t.y,this.z*=t.z,this.w*=t.w,this}multiplyScalar(t){return this.x*=t,this.y*=t,this.z*=t,this.w*=t,this}applyMatrix4(t){let n=this.x,i=this.y,r=this.z,s=this.w,o=t.elements;return this.x=o[0]*n+o[4]*i+o[8]*r+o[12]*s,this.y=o[1]*n+o[5]*i+o[9]*r+o[13]*s,this.z=o[2]*n+o[6]*i+o[10]*r+o[14]*s,this.w=o[3]*n+o[7]*i+o[11]*r+o[15]*s,this}divide(t){return this.x/=t.x,this.y/=t.y,this.z/=t.z,this.w/=t.w,this}divideScalar(t){return this.multiplyScalar(1/t)}setAxisAngleFromQuaternion(t){this.w=2*Math.acos(t.w);let n=Math.sqrt(1-t.w*t.w);return n<1e-4?(this.x=1,this.y=0,this.z=0):(this.x=t.x/n,this.y=t.y/n,this.z=t.z/n),this}setAxisAngleFromRotationMatrix(t){let n,i,r,s,c=t.elements,l=c[0],u=c[4],h=c[8],f=c[1],d=c[5],p=c[9],_=c[2],m=c[6],g=c[10];if(Math.abs(u-f)<.01&&Math.abs(h-_)<.01&&Math.abs(p-m)<.01){if(Math.abs(u+f)<.1&&Math.abs(h+_)<.1&&Math.abs(p+m)<.1&&Math.abs(l+d+g-3)<.1)return this.set(1,0,0,0),this;n=Math.PI;let S=(l+1)/2,x=(d+1)/2,w=(g+1)/2,M=(u+f)/4,y=(h+_)/4,b=(p+m)/4;return S>x&&S>w?S<.01?(i=0,r=.707106781,s=.707106781):(i=Math.sqrt(S),r=M/i,s=y/i):x>w?x<.01?(i=.707106781,r=0,s=.707106781):(r=Math.sqrt(x),i=M/r,s=b/r):w<.01?(i=.707106781,r=.707106781,s=0):(s=Math.sqrt(w),i=y/s,r=b/s),this.set(i,r,s,n),this}let v=Math.sqrt((m-p)*(m-p)+(h-_)*(h-_)+(f-u)*(f-u));return Math.abs(v)<.001&&(v=1),this.x=(m-p)/v,this.y=(h-_)/v,this.z=(f-u)/v,this.w=Math.acos((l+d+g-1)/2),this}setFromMatrixPosition(t){let n=t.elements;return this.x=n[12],this.y=n[13],this.z=n[14],this.w=n[15],this}min(t){return this.x=Math.min(this.x,t.x),this.y=Math.min(this.y,t.y),this.z=Math.min(this.z,t.z),this.w=Math.min(this.w,t.w),this}max(t){return this.x=Math.max(this.x,t.x),this.y=Math.max(this.y,t.y),this.z=Math.max(this.z,t.z),this.w=Math.max(this.w,t.w),this}clamp(t,n){return this.x=te(this.x,t.x,n.x),this.y=te(this.y,t.y,n.y),this.z=te(this.z,t.z,n.z),this.w=te(this.w,t.w,n.w),this}clampScalar(t,n){return this.x=te(this.x,t,n),this.y=te(this.y,t,n),this.z=te(this.z,t,n),this.w=te(this.w,t,n),this}clampLength(t,n){let i=this.length();return this.divideScalar(i||1).multiplyScalar(te(i,t,n))}floor(){return this.x=Math.floor(this.x),this.y=Math.floor(this.y),this.z=Math.floor(this.z),this.w=Math.floor(this.w),this}ceil(){return this.x=Math.ceil(this.x),this.y=Math.ceil(this.y),this.z=Math.ceil(this.z),this.w=Math.ceil(this.w),this}round(){return this.x=Math.round(this.x),this.y=Math.round(this.y),this.z=Math.round(this.z),this.w=Math.round(this.w),this}roundToZero(){return this.x=Math.trunc(this.x),this.y=Math.trunc(this.y),this.z=Math.trunc(this.z),this.w=Math.trunc(this.w),this}negate(){return this.x=-this.x,this.y=-this.y,this.z=-this.z,this.w=-this.w,this}dot(t){return this.x*t.x+this.y*t.y+this.z*t.z+this.w*t.w}lengthSq(){return this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w}length(){return Math.sqrt(this.x*this.x+this.y*this.y+this.z*this.z+this.w*this.w)}manhattanLength(){return Math.abs(this.x)+Math.abs(this.y)+Math.abs(this.z)+Math.abs(this.w)}normalize(){return this.divideScalar(this.length()||1)}setLength(t){return this.normalize().multiplyScalar(t)}lerp(t,n){return this.x+=(t.x-this.x)*n,this.y+=(t.y-this.y)*n,this.z+=(t.z-this.z)*n,this.w+=(t.w-this.w)*n,this}lerpVectors(t,n,i){return this.x=t.x+(n.x-t.x)*i,this.y=t.y+(n.y-t.y)*i,this.z=t.z+(n.z-t.z)*i,this.w=t.w+(n.w-t.w)*i,this}equals(t){return t.x===this.x&&t.y===this.y&&t.z===this.z&&t.w===this.w}fromArray(t,n=0){return this.x=t[n],this.y=t[n+1],this.z=t[n+2],this.w=t[n+3],this}toArray(t=[],n=0){return t[n]=this.x,t[n+1]=this.y,t[n+2]=this.z,t[n+3]=this.w,t}fromBufferAttribute(t,n){return this.x=t.getX(n),this.y=t.getY(n),this.z=t.getZ(n),this.w=t.getW(n),this}random(){return this.x=Math.random(),this.y=Math.random(),this.z=Math.random(),this.w=Math.random(),this}*[Symbol.iterator](){yield this.x,yield this.y,yield this.z,yield this.w}},Sh=class extends Ni{constructor(t=1,n=1,i={}){super(),i=Object.assign({generateMipmaps:!1,internalFormat:null,minFilter:An,depthBuffer:!0,stencilBuffer:!1,resolveColorBuffer:!0,resolveDepthBuffer:!0,resolveStencilBuffer:!0,storeMultisampledColorBuffer:!0,storeMultisampledDepthBuffer:!0,storeMultisampledStencilBuffer:!0,depthTexture:null,samples:0,count:1,depth:1,multiview:!1,useArrayDepthTexture:!1},i),this.isRenderTarget=!0,this.width=t,this.height=n,this.depth=i.depth,this.scissor=new Te(0,0,t,n),this.scissorTest=!1,this.viewport=new Te(0,0,t,n),this.textures=[];let r=i.count;for(let s=0;s<r;s++)this.textures[s]=new On({width:t,height:n,depth:i.depth}),this.textures[s].isRenderTargetTexture=!0,this.textures[s].renderTarget=this;this._setTextureOptions(i),this.depthBuffer=i.depthBuffer,this.stencilBuffer=i.stencilBuffer,this.resolveColorBuffer=i.resolveColorBuffer,this.resolveDepthBuffer=i.resolveDepthBuffer,this.resolveStencilBuffer=i.resolveStencilBuffer,this.storeMultisampledColorBuffer=i.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=i.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=i.storeMultisampledStencilBuffer,this._depthTexture=null,this.depthTexture=i.depthTexture,this.samples=i.samples,this.multiview=i.multiview,this.useArrayDepthTexture=i.useArrayDepthTexture}_setTextureOptions(t={}){let n={minFilter:An,generateMipmaps:!1,flipY:!1,internalFormat:null};t.mapping!==void 0&&(n.mapping=t.mapping),t.wrapS!==void 0&&(n.wrapS=t.wrapS),t.wrapT!==void 0&&(n.wrapT=t.wrapT),t.wrapR!==void 0&&(n.wrapR=t.wrapR),t.magFilter!==void 0&&(n.magFilter=t.magFilter),t.minFilter!==void 0&&(n.minFilter=t.minFilter),t.format!==void 0&&(n.format=t.format),t.type!==void 0&&(n.type=t.type),t.anisotropy!==void 0&&(n.anisotropy=t.anisotropy),t.colorSpace!==void 0&&(n.colorSpace=t.colorSpace),t.flipY!==void 0&&(n.flipY=t.flipY),t.generateMipmaps!==void 0&&(n.generateMipmaps=t.generateMipmaps),t.mipmapsAutoUpdate!==void 0&&(n.mipmapsAutoUpdate=t.mipmapsAutoUpdate),t.internalFormat!==void 0&&(n.internalFormat=t.internalFormat);for(let i=0;i<this.textures.length;i++)this.textures[i].setValues(n)}get texture(){return this.textures[0]}set texture(t){this.textures[0]=t}set depthTexture(t){this._depthTexture!==null&&this._depthTexture.renderTarget===this&&(this._depthTexture.renderTarget=null),t!==null&&t.renderTarget===null&&(t.renderTarget=this),this._depthTexture=t}get depthTexture(){return this._depthTexture}setSize(t,n,i=1){if(this.width!==t||this.height!==n||this.depth!==i){this.width=t,this.height=n,this.depth=i;for(let r=0,s=this.textures.length;r<s;r++)this.textures[r].image.width=t,this.textures[r].image.height=n,this.textures[r].image.depth=i,this.textures[r].isData3DTexture!==!0&&(this.textures[r].isArrayTexture=this.textures[r].image.depth>1);this.dispose()}this.viewport.set(0,0,t,n),this.scissor.set(0,0,t,n)}clone(){return new this.constructor().copy(this)}copy(t){this.width=t.width,this.height=t.height,this.depth=t.depth,this.scissor.copy(t.scissor),this.scissorTest=t.scissorTest,this.viewport.copy(t.viewport),this.textures.length=0;for(let n=0,i=t.textures.length;n<i;n++){this.textures[n]=t.textures[n].clone(),this.textures[n].isRenderTargetTexture=!0,this.textures[n].renderTarget=this;let r=Object.assign({},t.textures[n].image);this.textures[n].source=new Da(r)}if(this.depthBuffer=t.depthBuffer,this.stencilBuffer=t.stencilBuffer,this.resolveColorBuffer=t.resolveColorBuffer,this.resolveDepthBuffer=t.resolveDepthBuffer,this.resolveStencilBuffer=t.resolveStencilBuffer,this.storeMultisampledColorBuffer=t.storeMultisampledColorBuffer,this.storeMultisampledDepthBuffer=t.storeMultisampledDepthBuffer,this.storeMultisampledStencilBuffer=t.storeMultisampledStencilBuffer,t.depthTexture!==null)if(t.depthTexture.renderTarget===t){let n=t.depthTexture.clone();n.renderTarget=null,this.depthTexture=n}else this.depthTexture=t.depthTexture;else this.depthTexture=null;return this.samples=t.samples,this.multiview=t.multiview,this.useArrayDepthTexture=t.useArrayDepthTexture,this}dispose(){this.dispatchEvent({type:"dispose"})}},Jn=class extends Sh{constructor(t=1,n=1,i={}){super(t,n,i),this.isWebGLRenderTarget=!0}},ll=class extends On{constructor(t=null,n=1,i=1,r=1){super(null),this.isDataArrayTexture=!0,this.image={data:t,width:n,height:i,depth:r},this.magFilter=tn,this.minFilter=tn,this.wrapR=rr,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1,this.layerUpdates=new Set}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}addLayerUpdate(t){this.layerUpdates.add(t)}clearLayerUpdates(){this.layerUpdates.clear()}};var wh=class extends On{constructor(t=null,n=1,i=1,r=1){super(null),this.isData3DTexture=!0,this.image={data:t,width:n,height:i,depth:r},this.magFilter=tn,this.minFilter=tn,this.wrapR=rr,this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}copy(t){return super.copy(t),this.wrapR=t.wrapR,this}};var Se=class e{static{this.prototype.isMatrix4=!0}constructor(t,n,i,r,s,o,a,c,l,u,h,f,d,p,_,m){this.elements=[1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1],t!==void 0&&this.set(t,n,i,r,s,o,a,c,l,u,h,f,d,p,_,m)}set(t,n,i,r,s,o,a,c,l,u,h,f,d,p,_,m){let g=this.elements;return g[0]=t,g[4]=n,g[8]=i,g[12]=r,g[1]=s,g[5]=o,g[9]=a,g[13]=c,g[2]=l,g[6]=u,g[10]=h,g[14]=f,g[3]=d,g[7]=p,g[11]=_,g[15]=m,this}identity(){return this.set(1,0,0,0,0,1,0,0,0,0,1,0,0,0,0,1),this}clone(){return new e().fromArray(this.elements)}copy(t){let n=this.elements,i=t.elements;return n[0]=i[0],n[1]=i[1],n[2]=i[2],n[3]=i[3],n[4]=i[4],n[5]=i[5],n[6]=i[6],n[7]=i[7],n[8]=i[8],n[9]=i[9],n[10]=i[10],n[11]=i[11],n[12]=i[12],n[13]=i[13],n[14]=i[14],n[15]=i[15],this}copyPosition(t){let n=this.elements,i=t.elements;return n[12]=i[12],n[13]=i[13],n[14]=i[14],this}setFromMatrix3(t){let n=t.elements;return this.set(n[0],n[3],n[6],0,n[1],n[4],n[7],0,n[2],n[5],n[8],0,0,0,0,1),this}extractBasis(t,n,i){return this.determinantAffine()===0?(t.set(1,0,0),n.set(0,1,0),i.set(0,0,1),this):(t.setFromMatrixColumn(this,0),n.setFromMatrixColumn(this,1),i.setFromMatrixColumn(this,2),this)}makeBasis(t,n,i){return this.set(t.x,n.x,i.x,0,t.y,n.y,i.y,0,t.z,n.z,i.z,0,0,0,0,1),this}extractRotation(t){if(t.determinantAffine()===0)return this.identity();let n=this.elements,i=t.elements,r=1/_a.setFromMatrixColumn(t,0).length(),s=1/_a.setFromMatrixColumn(t,1).length(),o=1/_a.setFromMatrixColumn(t,2).length();return n[0]=i[0]*r,n[1]=i[1]*r,n[2]=i[2]*r,n[3]=0,n[4]=i[4]*s,n[5]=i[5]*s,n[6]=i[6]*s,n[7]=0,n[8]=i[8]*o,n[9]=i[9]*o,n[10]=i[10]*o,n[11]=0,n[12]=0,n[13]=0,n[14]=0,n[15]=1,this}makeRotationFromEuler(t){let n=this.elements,i=t.x,r=t.y,s=t.z,o=Math.cos(i),a=Math.sin(i),c=Math.cos(r),l=Math.sin(r),u=Math.cos(s),h=Math.sin(s);if(t.order==="XYZ"){let f=o*u,d=o*h,p=a*u,_=a*h;n[0]=c*u,n[4]=-c*h,n[8]=l,n[1]=d+p*l,n[5]=f-_*l,n[9]=-a*c,n[2]=_-f*l,n[6]=p+d*l,n[10]=o*c}else if(t.order==="YXZ"){let f=c*u,d=c*h,p=l*u,_=l*h;n[0]=f+_*a,n[4]=p*a-d,n[8]=o*l,n[1]=o*h,n[5]=o*u,n[9]=-a,n[2]=d*a-p,n[6]=_+f*a,n[10]=o*c}else if(t.order==="ZXY"){let f=c*u,d=c*h,p=l*u,_=l*h;n[0]=f-_*a,n[4]=-o*h,n[8]=p+d*a,n[1]=d+p*a,n[5]=o*u,n[9]=_-f*a,n[2]=-o*l,n[6]=a,n[10]=o*c}else if(t.order==="ZYX"){let f=o*u,d=o*h,p=a*u,_=a*h;n[0]=c*u,n[4]=p*l-d,n[8]=f*l+_,n[1]=c*h,n[5]=_*l+f,n[9]=d*l-p,n[2]=-l,n[6]=a*c,n[10]=o*c}else if(t.order==="YZX"){let f=o*c,d=o*l,p=a*c,_=a*l;n[0]=c*u,n[4]=_-f*h,n[8]=p*h+d,n[1]=h,n[5]=o*u,n[9]=-a*u,n[2]=-l*u,n[6]=d*h+p,n[10]=f-_*h}else if(t.order==="XZY"){let f=o*c,d=o*l,p=a*c,_=a*l;n[0]=c*u,n[4]=-h,n[8]=l*u,n[1]=f*h+_,n[5]=o*u,n[9]=d*h-p,n[2]=p*h-d,n[6]=a*u,n[10]=_*h+f}return n[3]=0,n[7]=0,n[11]=0,n[12]=0,n[13]=0,n[14]=0,n[15]=1,this}makeRotationFromQuaternion(t){return this.compose(fU,t,hU)}lookAt(t,n,i){let r=this.elements;return Wn.subVectors(t,n),Wn.lengthSq()===0&&(Wn.z=1),Wn.normalize(),cs.crossVectors(i,Wn),cs.lengthSq()===0&&(Math.abs(i.z)===1?Wn.x+=1e-4:Wn.z+=1e-4,Wn.normalize(),cs.crossVectors(i,Wn)),cs.normalize(),Vf.crossVectors(Wn,cs),r[0]=cs.x,r[4]=Vf.x,r[8]=Wn.x,r[1]=cs.y,r[5]=Vf.y,r[9]=Wn.y,r[2]=cs.z,r[6]=Vf.z,r[10]=Wn.z,this}multiply(t){return this.multiplyMatrices(this,t)}premultiply(t){return this.multiplyMatrices(t,this)}multiplyMatrices(t,n){let i=t.elements,r=n.elements,s=this.elements,o=i[0],a=i[4],c=i[8],l=i[12],u=i[1],h=i[5],f=i[9],d=i[13],p=i[2],_=i[6],m=i[10],g=i[14],v=i[3],S=i[7],x=i[11],w=i[15],M=r[0],y=r[4],b=r[8],R=r[12],C=r[1],E=r[5],N=r[9],B=r[13],I=r[2],L=r[6],k=r[10],D=r[14],Y=r[3],F=r[7],G=r[11],W=r[15];return s[0]=o*M+a*C+c*I+l*Y,s[4]=o*y+a*E+c*L+l*F,s[8]=o*b+a*N+c*k+l*G,s[12]=o*R+a*B+c*D+l*W,s[1]=u*M+h*C+f*I+d*Y,s[5]=u*y+h*E+f*L+d*F,s[9]=u*b+h*N+f*k+d*G,s[13]=u*R+h*B+f*D+d*W,s[2]=p*M+_*C+m*I+g*Y,s[6]=p*y+_*E+m*L+g*F,s[10]=p*b+_*N+m*k+g*G,s[14]=p*R+_*B+m*D+g*W,s[3]=v*M+S*C+x*I+w*Y,s[7]=v*y+S*E+x*L+w*F,s[11]=v*b+S*N+x*k+w*G,s[15]=v*R+S*B+x*D+w*W,this}multiplyScalar(t){let n=this.elements;return n[0]*=t,n[4]*=t,n[8]*=t,n[12]*=t,n[1]*=t,n[5]*=t,n[9]*=t,n[13]*=t,n[2]*=t,n[6]*=t,n[10]*=t,n[14]*=t,n[3]*=t,n[7]*=t,n[11]*=t,n[15]*=t,this}determinant(){let t=this.elements,n=t[0],i=t[4],r=t[8],s=t[12],o=t[1],a=t[5],c=t[9],l=t[13],u=t[2],h=t[6],f=t[10],d=t[14],p=t[3],_=t[7],m=t[11],g=t[15],v=c*d-l*f,S=a*d-l*h,x=a*f-c*h,w=o*d-l*u,M=o*f-c*u,y=o*h-a*u;return n*(_*v-m*S+g*x)-i*(p*v-m*w+g*M)+r*(p*S-_*w+g*y)-s*(p*x-_*M+m*y)}determinantAffine(){let t=this.elements,n=t[0],i=t[4],r=t[8],s=t[1],o=t[5],a=t[9],c=t[2],l=t[6],u=t[10];return n*(o*u-a*l)-i*(s*u-a*c)+r*(s*l-o*c)}transpose(){let t=this.elements,n;return n=t[1],t[1]=t[4],t[4]=n,n=t[2],t[2]=t[8],t[8]=n,n=t[6],t[6]=t[9],t[9]=n,n=t[3],t[3]=t[12],t[12]=n,n=t[7],t[7]=t[13],t[13]=n,n=t[11],t[11]=t[14],t[14]=n,this}setPosition(t,n,i){let r=this.elements;return t.isVector3?(r[12]=t.x,r[13]=t.y,r[14]=t.z):(r[12]=t,r[13]=n,r[14]=i),this}invert(){let t=this.elements,n=t[0],i=t[1],r=t[2],s=t[3],o=t[4],a=t[5],c=t[6],l=t[7],u=t[8],h=t[9],f=t[10],d=t[11],p=t[12],_=t[13],m=t[14],g=t[15],v=n*a-i*o,S=n*c-r*o,x=n*l-s*o,w=i*c-r*a,M=i*l-s*a,y=r*l-s*c,b=u*_-h*p,R=u*m-f*p,C=u*g-d*p,E=h*m-f*_,N=h*g-d*_,B=f*g-d*m,I=v*B-S*N+x*E+w*C-M*R+y*b;if(I===0)return this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0);let L=1/I;return t[0]=(a*B-c*N+l*E)*L,t[1]=(r*N-i*B-s*E)*L,t[2]=(_*y-m*M+g*w)*L,t[3]=(f*M-h*y-d*w)*L,t[4]=(c*C-o*B-l*R)*L,t[5]=(n*B-r*C+s*R)*L,t[6]=(m*x-p*y-g*S)*L,t[7]=(u*y-f*x+d*S)*L,t[8]=(o*N-a*C+l*b)*L,t[9]=(i*C-n*N-s*b)*L,t[10]=(p*M-_*x+g*v)*L,t[11]=(h*x-u*M-d*v)*L,t[12]=(a*R-o*E-c*b)*L,t[13]=(n*E-i*R+r*b)*L,t[14]=(_*S-p*w-m*v)*L,t[15]=(u*w-h*S+f*v)*L,this}scale(t){let n=this.elements,i=t.x,r=t.y,s=t.z;return n[0]*=i,n[4]*=r,n[8]*=s,n[1]*=i,n[5]*=r,n[9]*=s,n[2]*=i,n[6]*=r,n[10]*=s,n[3]*=i,n[7]*=r,n[11]*=s,this}getMaxScaleOnAxis(){let t=this.elements,n=t[0]*t[0]+t[1]*t[1]+t[2]*t[2],i=t[4]*t[4]+t[5]*t[5]+t[6]*t[6],r=t[8]*t[8]+t[9]*t[9]+t[10]*t[10];return Math.sqrt(Math.max(n,i,r))}makeTranslation(t,n,i){return t.isVector3?this.set(1,0,0,t.x,0,1,0,t.y,0,0,1,t.z,0,0,0,1):this.set(1,0,0,t,0,1,0,n,0,0,1,i,0,0,0,1),this}makeRotationX(t){let n=Math.cos(t),i=Math.sin(t);return this.set(1,0,0,0,0,n,-i,0,0,i,n,0,0,0,0,1),this}makeRotationY(t){let n=Math.cos(t),i=Math.sin(t);return this.set(n,0,i,0,0,1,0,0,-i,0,n,0,0,0,0,1),this}makeRotationZ(t){let n=Math.cos(t),i=Math.sin(t);return this.set(n,-i,0,0,i,n,0,0,0,0,1,0,0,0,0,1),this}makeRotationAxis(t,n){let i=Math.cos(n),r=Math.sin(n),s=1-i,o=t.x,a=t.y,c=t.z,l=s*o,u=s*a;return this.set(l*o+i,l*a-r*c,l*c+r*a,0,l*a+r*c,u*a+i,u*c-r*o,0,l*c-r*a,u*c+r*o,s*c*c+i,0,0,0,0,1),this}makeScale(t,n,i){return this.set(t,0,0,0,0,n,0,0,0,0,i,0,0,0,0,1),this}makeShear(t,n,i,r,s,o){return this.set(1,i,s,0,t,1,o,0,n,r,1,0,0,0,0,1),this}compose(t,n,i){let r=this.elements,s=n._x,o=n._y,a=n._z,c=n._w,l=s+s,u=o+o,h=a+a,f=s*l,d=s*u,p=s*h,_=o*u,m=o*h,g=a*h,v=c*l,S=c*u,x=c*h,w=i.x,M=i.y,y=i.z;return r[0]=(1-(_+g))*w,r[1]=(d+x)*w,r[2]=(p-S)*w,r[3]=0,r[4]=(d-x)*M,r[5]=(1-(f+g))*M,r[6]=(m+v)*M,r[7]=0,r[8]=(p+S)*y,r[9]=(m-v)*y,r[10]=(1-(f+_))*y,r[11]=0,r[12]=t.x,r[13]=t.y,r[14]=t.z,r[15]=1,this}decompose(t,n,i){let r=this.elements;t.x=r[12],t.y=r[13],t.z=r[14];let s=this.determinantAffine();if(s===0)return i.set(1,1,1),n.identity(),this;let o=_a.set(r[0],r[1],r[2]).length(),a=_a.set(r[4],r[5],r[6]).length(),c=_a.set(r[8],r[9],r[10]).length();s<0&&(o=-o),Ii.copy(this);let l=1/o,u=1/a,h=1/c;return Ii.elements[0]*=l,Ii.elements[1]*=l,Ii.elements[2]*=l,Ii.elements[4]*=u,Ii.elements[5]*=u,Ii.elements[6]*=u,Ii.elements[8]*=h,Ii.elements[9]*=h,Ii.elements[10]*=h,n.setFromRotationMatrix(Ii),i.x=o,i.y=a,i.z=c,this}makePerspective(t,n,i,r,s,o,a=gi,c=!1){let l=this.elements,u=2*s/(n-t),h=2*s/(i-r),f=(n+t)/(n-t),d=(i+r)/(i-r),p,_;if(c)p=s/(o-s),_=o*s/(o-s);else if(a===gi)p=-(o+s)/(o-s),_=-2*o*s/(o-s);else if(a===Pa)p=-o/(o-s),_=-o*s/(o-s);else throw new Error("THREE.Matrix4.makePerspective(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=f,l[12]=0,l[1]=0,l[5]=h,l[9]=d,l[13]=0,l[2]=0,l[6]=0,l[10]=p,l[14]=_,l[3]=0,l[7]=0,l[11]=-1,l[15]=0,this}makeOrthographic(t,n,i,r,s,o,a=gi,c=!1){let l=this.elements,u=2/(n-t),h=2/(i-r),f=-(n+t)/(n-t),d=-(i+r)/(i-r),p,_;if(c)p=1/(o-s),_=o/(o-s);else if(a===gi)p=-2/(o-s),_=-(o+s)/(o-s);else if(a===Pa)p=-1/(o-s),_=-s/(o-s);else throw new Error("THREE.Matrix4.makeOrthographic(): Invalid coordinate system: "+a);return l[0]=u,l[4]=0,l[8]=0,l[12]=f,l[1]=0,l[5]=h,l[9]=0,l[13]=d,l[2]=0,l[6]=0,l[10]=p,l[14]=_,l[3]=0,l[7]=0,l[11]=0,l[15]=1,this}equals(t){let n=this.elements,i=t.elements;for(let r=0;r<16;r++)if(n[r]!==i[r])return!1;return!0}fromArray(t,n=0){for(let i=0;i<16;i++)this.elements[i]=t[i+n];return this}toArray(t=[],n=0){let i=this.elements;return t[n]=i[0],t[n+1]=i[1],t[n+2]=i[2],t[n+3]=i[3],t[n+4]=i[4],t[n+5]=i[5],t[n+6]=i[6],t[n+7]=i[7],t[n+8]=i[8],t[n+9]=i[9],t[n+10]=i[10],t[n+11]=i[11],t[n+12]=i[12],t[n+13]=i[13],t[n+14]=i[14],t[n+15]=i[15],t}},_a=new q,Ii=new Se,fU=new q(0,0,0),hU=new q(1,1,1),cs=new q,Vf=new q,Wn=new q,dA=new Se,pA=new Zn,Ur=class e{constructor(t=0,n=0,i=0,r=e.DEFAULT_ORDER){this.isEuler=!0,this._x=t,this._y=n,this._z=i,this._order=r}get x(){return this._x}set x(t){this._x=t,this._onChangeCallback()}get y(){return this._y}set y(t){this._y=t,this._onChangeCallback()}get z(){return this._z}set z(t){this._z=t,this._onChangeCallback()}get order(){return this._order}set order(t){this._order=t,this._onChangeCallback()}set(t,n,i,r=this._order){return this._x=t,this._y=n,this._z=i,this._order=r,this._onChangeCallback(),this}clone(){return new this.constructor(this._x,this._y,this._z,this._order)}copy(t){return this._x=t._x,this._y=t._y,this._z=t._z,this._order=t._order,this._onChangeCallback(),this}setFromRotationMatrix(t,n=this._order,i=!0){let r=t.elements,s=r[0],o=r[4],a=r[8],c=r[1],l=r[5],u=r[9],h=r[2],f=r[6],d=r[10];switch(n){case"XYZ":this._y=Math.asin(te(a,-1,1)),Math.abs(a)<.9999999?(this._x=Math.atan2(-u,d),this._z=Math.atan2(-o,s)):(this._x=Math.atan2(f,l),this._z=0);break;case"YXZ":this._x=Math.asin(-te(u,-1,1)),Math.abs(u)<.9999999?(this._y=Math.atan2(a,d),this._z=Math.atan2(c,l)):(this._y=Math.atan2(-h,s),this._z=0);break;case"ZXY":this._x=Math.asin(te(f,-1,1)),Math.abs(f)<.9999999?(this._y=Math.atan2(-h,d),this._z=Math.atan2(-o,l)):(this._y=0,this._z=Math.atan2(c,s));break;case"ZYX":this._y=Math.asin(-te(h,-1,1)),Math.abs(h)<.9999999?(this._x=Math.atan2(f,d),this._z=Math.atan2(c,s)):(this._x=0,this._z=Math.atan2(-o,l));break;case"YZX":this._z=Math.asin(te(c,-1,1)),Math.abs(c)<.9999999?(this._x=Math.atan2(-u,l),this._y=Math.atan2(-h,s)):(this._x=0,this._y=Math.atan2(a,d));break;case"XZY":this._z=Math.asin(-te(o,-1,1)),Math.abs(o)<.9999999?(this._x=Math.atan2(f,l),this._y=Math.atan2(a,s)):(this._x=Math.atan2(-u,d),this._y=0);break;default:Ut("Euler: .setFromRotationMatrix() encountered an unknown order: "+n)}return this._order=n,i===!0&&this._onChangeCallback(),this}setFromQuaternion(t,n,i){return dA.makeRotationFromQuaternion(t),this.setFromRotationMatrix(dA,n,i)}setFromVector3(t,n=this._order){return this.set(t.x,t.y,t.z,n)}reorder(t){return pA.setFromEuler(this),this.setFromQuaternion(pA,t)}equals(t){return t._x===this._x&&t._y===this._y&&t._z===this._z&&t._order===this._order}fromArray(t){return this._x=t[0],this._y=t[1],this._z=t[2],t[3]!==void 0&&(this._order=t[3]),this._onChangeCallback(),this}toArray(t=[],n=0){return t[n]=this._x,t[n+1]=this._y,t[n+2]=this._z,t[n+3]=this._order,t}_onChange(t){return this._onChangeCallback=t,this}_onChangeCallback(){}*[Symbol.iterator](){yield this._x,yield this._y,yield this._z,yield this._order}};Ur.DEFAULT_ORDER="XYZ";var ul=class{constructor(){this.mask=1}set(t){this.mask=(1<<t|0)>>>0}enable(t){this.mask|=1<<t|0}enableAll(){this.mask=-1}toggle(t){this.mask^=1<<t|0}disable(t){this.mask&=~(1<<t|0)}disableAll(){this.mask=0}test(t){return(this.mask&t.mask)!==0}isEnabled(t){return(this.mask&(1<<t|0))!==0}},dU=0,mA=new q,ya=new Zn,Er=new Se,Hf=new q,Qc=new q,pU=new q,mU=new Zn,gA=new q(1,0,0),_A=new q(0,1,0),yA=new q(0,0,1),xA={type:"added"},gU={type:"removed"},xa={type:"childadded",child:null},L_={type:"childremoved",child:null},pn=class e extends Ni{constructor(){super(),this.isObject3D=!0,Object.defineProperty(this,"id",{value:dU++}),this.uuid=Wa(),this.name="",this.type="Object3D",this.parent=null,this.children=[],this.up=e.DEFAULT_UP.clone();let t=new q,n=new Ur,i=new Zn,r=new q(1,1,1);function s(){i.setFromEuler(n,!1)}function o(){n.setFromQuaternion(i,void 0,!1)}n._onChange(s),i._onChange(o),Object.defineProperties(this,{position:{configurable:!0,enumerable:!0,value:t},rotation:{configurable:!0,enumerable:!0,value:n},quaternion:{configurable:!0,enumerable:!0,value:i},scale:{configurable:!0,enumerable:!0,value:r},modelViewMatrix:{value:new Se},normalMatrix:{value:new Gt}}),this.matrix=new Se,this.matrixWorld=new Se,this.matrixAutoUpdate=e.DEFAULT_MATRIX_AUTO_UPDATE,this.matrixWorldAutoUpdate=e.DEFAULT_MATRIX_WORLD_AUTO_UPDATE,this.matrixWorldNeedsUpdate=!1,this.layers=new ul,this.visible=!0,this.castShadow=!1,this.receiveShadow=!1,this.frustumCulled=!0,this.renderOrder=0,this.animations=[],this.customDepthMaterial=void 0,this.customDistanceMaterial=void 0,this.static=!1,this.userData={},this.pivot=null}onBeforeShadow(){}onAfterShadow(){}onBeforeRender(){}onAfterRender(){}applyMatrix4(t){this.matrixAutoUpdate&&this.updateMatrix(),this.matrix.premultiply(t),this.matrix.decompose(this.position,this.quaternion,this.scale),this.pivot!==null&&this.position.copy(this.pivot).applyMatrix4(this.matrix).sub(this.pivot)}applyQuaternion(t){return this.quaternion.premultiply(t),this}setRotationFromAxisAngle(t,n){this.quaternion.setFromAxisAngle(t,n)}setRotationFromEuler(t){this.quaternion.setFromEuler(t,!0)}setRotationFromMatrix(t){this.quaternion.setFromRotationMatrix(t)}setRotationFromQuaternion(t){this.quaternion.copy(t)}rotateOnAxis(t,n){return ya.setFromAxisAngle(t,n),this.quaternion.multiply(ya),this}rotateOnWorldAxis(t,n){return ya.setFromAxisAngle(t,n),this.quaternion.premultiply(ya),this}rotateX(t){return this.rotateOnAxis(gA,t)}rotateY(t){return this.rotateOnAxis(_A,t)}rotateZ(t){return this.rotateOnAxis(yA,t)}translateOnAxis(t,n){return mA.copy(t).applyQuaternion(this.quaternion),this.position.add(mA.multiplyScalar(n)),this}translateX(t){return this.translateOnAxis(gA,t)}translateY(t){return this.translateOnAxis(_A,t)}translateZ(t){return this.translateOnAxis(yA,t)}localToWorld(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(this.matrixWorld)}worldToLocal(t){return this.updateWorldMatrix(!0,!1),t.applyMatrix4(Er.copy(this.matrixWorld).invert())}lookAt(t,n,i){t.isVector3?Hf.copy(t):Hf.set(t,n,i);let r=this.parent;this.updateWorldMatrix(!0,!1),Qc.setFromMatrixPosition(this.matrixWorld),this.isCamera||this.isLight?Er.lookAt(Qc,Hf,this.up):Er.lookAt(Hf,Qc,this.up),this.quaternion.setFromRotationMatrix(Er),r&&(Er.extractRotation(r.matrixWorld),ya.setFromRotationMatrix(Er),this.quaternion.premultiply(ya.invert()))}add(t){if(arguments.length>1){for(let n=0;n<arguments.length;n++)this.add(arguments[n]);return this}return t===this?(kt("Object3D.add: object can't be added as a child of itself.",t),this):(t&&t.isObject3D?(t.removeFromParent(),t.parent=this,this.children.push(t),t.dispatchEvent(xA),xa.child=t,this.dispatchEvent(xa),xa.child=null):kt("Object3D.add: object not an instance of THREE.Object3D.",t),this)}remove(t){if(arguments.length>1){for(let i=0;i<arguments.length;i++)this.remove(arguments[i]);return this}let n=this.children.indexOf(t);return n!==-1&&(t.parent=null,this.children.splice(n,1),t.dispatchEvent(gU),L_.child=t,this.dispatchEvent(L_),L_.child=null),this}removeFromParent(){let t=this.parent;return t!==null&&t.remove(this),this}clear(){return this.remove(...this.children)}attach(t){return this.updateWorldMatrix(!0,!1),Er.copy(this.matrixWorld).invert(),t.parent!==null&&(t.parent.updateWorldMatrix(!0,!1),Er.multiply(t.parent.matrixWorld)),t.applyMatrix4(Er),t.removeFromParent(),t.parent=this,this.children.push(t),t.updateWorldMatrix(!1,!0),t.dispatchEvent(xA),xa.child=t,this.dispatchEvent(xa),xa.child=null,this}getObjectById(t){return this.getObjectByProperty("id",t)}getObjectByName(t){return this.getObjectByProperty("name",t)}getObjectByProperty(t,n){if(this[t]===n)return this;for(let i=0,r=this.children.length;i<r;i++){let o=this.children[i].getObjectByProperty(t,n);if(o!==void 0)return o}}getObjectsByProperty(t,n,i=[]){this[t]===n&&i.push(this);let r=this.children;for(let s=0,o=r.length;s<o;s++)r[s].getObjectsByProperty(t,n,i);return i}getWorldPosition(t){return this.updateWorldMatrix(!0,!1),t.setFromMatrixPosition(this.matrixWorld)}getWorldQuaternion(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Qc,t,pU),t}getWorldScale(t){return this.updateWorldMatrix(!0,!1),this.matrixWorld.decompose(Qc,mU,t),t}getWorldDirection(t){this.updateWorldMatrix(!0,!1);let n=this.matrixWorld.elements;return t.set(n[8],n[9],n[10]).normalize()}raycast(){}intersectsFrustum(){return!0}traverse(t){t(this);let n=this.children;for(let i=0,r=n.length;i<r;i++)n[i].traverse(t)}traverseVisible(t){if(this.visible===!1)return;t(this);let n=this.children;for(let i=0,r=n.length;i<r;i++)n[i].traverseVisible(t)}traverseAncestors(t){let n=this.parent;n!==null&&(t(n),n.traverseAncestors(t))}updateMatrix(){this.matrix.compose(this.position,this.quaternion,this.scale);let t=this.pivot;if(t!==null){let n=t.x,i=t.y,r=t.z,s=this.matrix.elements;s[12]+=n-s[0]*n-s[4]*i-s[8]*r,s[13]+=i-s[1]*n-s[5]*i-s[9]*r,s[14]+=r-s[2]*n-s[6]*i-s[10]*r}this.matrixWorldNeedsUpdate=!0}updateMatrixWorld(t){this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||t)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,t=!0);let n=this.children;for(let i=0,r=n.length;i<r;i++)n[i].updateMatrixWorld(t)}updateWorldMatrix(t,n,i=!1){let r=this.parent;if(t===!0&&r!==null&&r.updateWorldMatrix(!0,!1),this.matrixAutoUpdate&&this.updateMatrix(),(this.matrixWorldNeedsUpdate||i)&&(this.matrixWorldAutoUpdate===!0&&(this.parent===null?this.matrixWorld.copy(this.matrix):this.matrixWorld.multiplyMatrices(this.parent.matrixWorld,this.matrix)),this.matrixWorldNeedsUpdate=!1,i=!0),n===!0){let s=this.children;for(let o=0,a=s.length;o<a;o++)s[o].updateWorldMatrix(!1,!0,i)}}toJSON(t){let n=t===void 0||typeof t=="string",i={};n&&(t={geometries:{},materials:{},textures:{},images:{},shapes:{},skeletons:{},animations:{},nodes:{}},i.metadata={version:4.7,type:"Object",generator:"Object3D.toJSON"});let r={};r.uuid=this.uuid,r.type=this.type,r.name=this.name,r.castShadow=this.castShadow,r.receiveShadow=this.receiveShadow,r.visible=this.visible,r.frustumCulled=this.frustumCulled,r.renderOrder=this.renderOrder,r.static=this.static,r.matrixAutoUpdate=this.matrixAutoUpdate,Object.keys(this.userData).length>0&&(r.userData=this.userData),r.layers=this.layers.mask,r.matrix=this.matrix.toArray(),r.up=this.up.toArray(),this.pivot!==null&&(r.pivot=this.pivot.toArray()),this.morphTargetDictionary!==void 0&&(r.morphTargetDictionary=Object.assign({},this.morphTargetDictionary)),this.morphTargetInfluences!==void 0&&(r.morphTargetInfluences=this.morphTargetInfluences.slice()),this.isInstancedMesh&&(r.type="InstancedMesh",r.count=this.count,r.instanceMatrix=this.instanceMatrix.toJSON(),this.instanceColor!==null&&(r.instanceColor=this.instanceColor.toJSON())),this.isBatchedMesh&&(r.type="BatchedMesh",r.perObjectFrustumCulled=this.perObjectFrustumCulled,r.sortObjects=this.sortObjects,r.drawRanges=this._drawRanges,r.reservedRanges=this._reservedRanges,r.geometryInfo=this._geometryInfo.map(a=>({...a,boundingBox:a.boundingBox?a.boundingBox.toJSON():void 0,boundingSphere:a.boundingSphere?a.boundingSphere.toJSON():void 0})),r.instanceInfo=this._instanceInfo.map(a=>({...a})),r.availableInstanceIds=this._availableInstanceIds.slice(),r.availableGeometryIds=this._availableGeometryIds.slice(),r.nextIndexStart=this._nextIndexStart,r.nextVertexStart=this._nextVertexStart,r.geometryCount=this._geometryCount,r.maxInstanceCount=this._maxInstanceCount,r.maxVertexCount=this._maxVertexCount,r.maxIndexCount=this._maxIndexCount,r.geometryInitialized=this._geometryInitialized,r.matricesTexture=this._matricesTexture.toJSON(t),r.indirectTexture=this._indirectTexture.toJSON(t),this._colorsTexture!==null&&(r.colorsTexture=this._colorsTexture.toJSON(t)),this.boundingSphere!==null&&(r.boundingSphere=this.boundingSphere.toJSON()),this.boundingBox!==null&&(r.boundingBox=this.boundingBox.toJSON()));function s(a,c){return a[c.uuid]===void 0&&(a[c.uuid]=c.toJSON(t)),c.uuid}if(this.isScene)this.background&&(this.background.isColor?r.background=this.background.toJSON():this.background.isTexture&&(r.background=this.background.toJSON(t).uuid)),this.environment&&this.environment.isTexture&&this.environment.isRenderTargetTexture!==!0&&(r.environment=this.environment.toJSON(t).uuid);else if(this.isMesh||this.isLine||this.isPoints){r.geometry=s(t.geometries,this.geometry);let a=this.geometry.parameters;if(a!==void 0&&a.shapes!==void 0){let c=a.shapes;if(Array.isArray(c))for(let l=0,u=c.length;l<u;l++){let h=c[l];s(t.shapes,h)}else s(t.shapes,c)}}if(this.isSkinnedMesh&&(r.bindMode=this.bindMode,r.bindMatrix=this.bindMatrix.toArray(),this.skeleton!==void 0&&(s(t.skeletons,this.skeleton),r.skeleton=this.skeleton.uuid)),this.material!==void 0)if(Array.isArray(this.material)){let a=[];for(let c=0,l=this.material.length;c<l;c++)a.push(s(t.materials,this.material[c]));r.material=a}else r.material=s(t.materials,this.material);if(this.children.length>0){r.children=[];for(let a=0;a<this.children.length;a++)r.children.push(this.children[a].toJSON(t).object)}if(this.animations.length>0){r.animations=[];for(let a=0;a<this.animations.length;a++){let c=this.animations[a];r.animations.push(s(t.animations,c))}}if(n){let a=o(t.geometries),c=o(t.materials),l=o(t.textures),u=o(t.images),h=o(t.shapes),f=o(t.skeletons),d=o(t.animations),p=o(t.nodes);a.length>0&&(i.geometries=a),c.length>0&&(i.materials=c),l.length>0&&(i.textures=l),u.length>0&&(i.images=u),h.length>0&&(i.shapes=h),f.length>0&&(i.skeletons=f),d.length>0&&(i.animations=d),p.length>0&&(i.nodes=p)}return i.object=r,i;function o(a){let c=[];for(let l in a){let u=a[l];delete u.metadata,c.push(u)}return c}}clone(t){return new this.constructor().copy(this,t)}copy(t,n=!0){if(this.name=t.name,this.up.copy(t.up),this.position.copy(t.position),this.rotation.order=t.rotation.order,this.quaternion.copy(t.quaternion),this.scale.copy(t.scale),this.pivot=t.pivot!==null?t.pivot.clone():null,this.matrix.copy(t.matrix),this.matrixWorld.copy(t.matrixWorld),this.matrixAutoUpdate=t.matrixAutoUpdate,this.matrixWorldAutoUpdate=t.matrixWorldAutoUpdate,this.matrixWorldNeedsUpdate=t.matrixWorldNeedsUpdate,this.layers.mask=t.layers.mask,this.visible=t.visible,this.castShadow=t.castShadow,this.receiveShadow=t.receiveShadow,this.frustumCulled=t.frustumCulled,this.renderOrder=t.renderOrder,this.static=t.static,this.animations=t.animations.slice(),this.userData=JSON.parse(JSON.stringify(t.userData)),n===!0)for(let i=0;i<t.children.length;i++){let r=t.children[i];this.add(r.clone())}return this}dispose(){this.dispatchEvent({type:"dispose"})}};pn.DEFAULT_UP=new q(0,1,0);pn.DEFAULT_MATRIX_AUTO_UPDATE=!0;pn.DEFAULT_MATRIX_WORLD_AUTO_UPDATE=!0;var Lr=class extends pn{constructor(){super(),this.isGroup=!0,this.type="Group"}},_U={type:"move"},Ua=class{constructor(){this._targetRay=null,this._grip=null,this._hand=null}getHandSpace(){return this._hand===null&&(this._hand=new Lr,this._hand.matrixAutoUpdate=!1,this._hand.visible=!1,this._hand.joints={},this._hand.inputState={pinching:!1}),this._hand}getTargetRaySpace(){return this._targetRay===null&&(this._targetRay=new Lr,this._targetRay.matrixAutoUpdate=!1,this._targetRay.visible=!1,this._targetRay.hasLinearVelocity=!1,this._targetRay.linearVelocity=new q,this._targetRay.hasAngularVelocity=!1,this._targetRay.angularVelocity=new q),this._targetRay}getGripSpace(){return this._grip===null&&(this._grip=new Lr,this._grip.matrixAutoUpdate=!1,this._grip.visible=!1,this._grip.hasLinearVelocity=!1,this._grip.linearVelocity=new q,this._grip.hasAngularVelocity=!1,this._grip.angularVelocity=new q,this._grip.eventsEnabled=!1),this._grip}dispatchEvent(t){return this._targetRay!==null&&this._targetRay.dispatchEvent(t),this._grip!==null&&this._grip.dispatchEvent(t),this._hand!==null&&this._hand.dispatchEvent(t),this}connect(t){if(t&&t.hand){let n=this._hand;if(n)for(let i of t.hand.values())this._getHandJoint(n,i)}return this.dispatchEvent({type:"connected",data:t}),this}disconnect(t){return this.dispatchEvent({type:"disconnected",data:t}),this._targetRay!==null&&(this._targetRay.visible=!1),this._grip!==null&&(this._grip.visible=!1),this._hand!==null&&(this._hand.visible=!1),this}update(t,n,i){let r=null,s=null,o=null,a=this._targetRay,c=this._grip,l=this._hand;if(t&&n.session.visibilityState!=="visible-blurred"){if(l&&t.hand){o=!0;for(let _ of t.hand.values()){let m=n.getJointPose(_,i),g=this._getHandJoint(l,_);m!==null&&(g.matrix.fromArray(m.transform.matrix),g.matrix.decompose(g.position,g.quaternion,g.scale),g.matrixWorldNeedsUpdate=!0,g.jointRadius=m.radius),g.visible=m!==null}let u=l.joints["index-finger-tip"],h=l.joints["thumb-tip"],f=u.position.distanceTo(h.position),d=.02,p=.005;l.inputState.pinching&&f>d+p?(l.inputState.pinching=!1,this.dispatchEvent({type:"pinchend",handedness:t.handedness,target:this})):!l.inputState.pinching&&f<=d-p&&(l.inputState.pinching=!0,this.dispatchEvent({type:"pinchstart",handedness:t.handedness,target:this}))}else c!==null&&t.gripSpace&&(s=n.getPose(t.gripSpace,i),s!==null&&(c.matrix.fromArray(s.transform.matrix),c.matrix.decompose(c.position,c.quaternion,c.scale),c.matrixWorldNeedsUpdate=!0,s.linearVelocity?(c.hasLinearVelocity=!0,c.linearVelocity.copy(s.linearVelocity)):c.hasLinearVelocity=!1,s.angularVelocity?(c.hasAngularVelocity=!0,c.angularVelocity.copy(s.angularVelocity)):c.hasAngularVelocity=!1,c.eventsEnabled&&c.dispatchEvent({type:"gripUpdated",data:t,target:this})));a!==null&&(r=n.getPose(t.targetRaySpace,i),r===null&&s!==null&&(r=s),r!==null&&(a.matrix.fromArray(r.transform.matrix),a.matrix.decompose(a.position,a.quaternion,a.scale),a.matrixWorldNeedsUpdate=!0,r.linearVelocity?(a.hasLinearVelocity=!0,a.linearVelocity.copy(r.linearVelocity)):a.hasLinearVelocity=!1,r.angularVelocity?(a.hasAngularVelocity=!0,a.angularVelocity.copy(r.angularVelocity)):a.hasAngularVelocity=!1,this.dispatchEvent(_U)))}return a!==null&&(a.visible=r!==null),c!==null&&(c.visible=s!==null),l!==null&&(l.visible=o!==null),this}_getHandJoint(t,n){if(t.joints[n.jointName]===void 0){let i=new Lr;i.matrixAutoUpdate=!1,i.visible=!1,t.joints[n.jointName]=i,t.add(i)}return t.joints[n.jointName]}},xE={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074},ls={h:0,s:0,l:0},Wf={h:0,s:0,l:0};function N_(e,t,n){return n<0&&(n+=1),n>1&&(n-=1),n<1/6?e+(t-e)*6*n:n<1/2?t:n<2/3?e+(t-e)*6*(2/3-n):e}var Zt=class{constructor(t,n,i){return this.isColor=!0,this.r=1,this.g=1,this.b=1,this.set(t,n,i)}set(t,n,i){if(n===void 0&&i===void 0){let r=t;r&&r.isColor?this.copy(r):typeof r=="number"?this.setHex(r):typeof r=="string"&&this.setStyle(r)}else this.setRGB(t,n,i);return this}setScalar(t){return this.r=t,this.g=t,this.b=t,this}setHex(t,n=$n){return t=Math.floor(t),this.r=(t>>16&255)/255,this.g=(t>>8&255)/255,this.b=(t&255)/255,Qt.colorSpaceToWorking(this,n),this}setRGB(t,n,i,r=Qt.workingColorSpace){return this.r=t,this.g=n,this.b=i,Qt.colorSpaceToWorking(this,r),this}setHSL(t,n,i,r=Qt.workingColorSpace){if(t=Cy(t,1),n=te(n,0,1),i=te(i,0,1),n===0)this.r=this.g=this.b=i;else{let s=i<=.5?i*(1+n):i+n-i*n,o=2*i-s;this.r=N_(o,s,t+1/3),this.g=N_(o,s,t),this.b=N_(o,s,t-1/3)}return Qt.colorSpaceToWorking(this,r),this}setStyle(t,n=$n){function i(s){s!==void 0&&parseFloat(s)<1&&Ut("Color: Alpha component of "+t+" will be ignored.")}let r;if(r=/^(\w+)\(([^\)]*)\)/.exec(t)){let s,o=r[1],a=r[2];switch(o){case"rgb":case"rgba":if(s=/^\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(255,parseInt(s[1],10))/255,Math.min(255,parseInt(s[2],10))/255,Math.min(255,parseInt(s[3],10))/255,n);if(s=/^\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setRGB(Math.min(100,parseFloat(s[1]))/100,Math.min(100,parseFloat(s[2]))/100,Math.min(100,parseFloat(s[3]))/100,n);break;case"hsl":case"hsla":if(s=/^\s*([+-]?(?:\d+(?:\.\d+)?|\.\d+))\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*,\s*(\d+(?:\.\d+)?|\.\d+)\%\s*(?:,\s*(\d+(?:\.\d+)?|\.\d+)\s*)?$/.exec(a))return i(s[4]),this.setHSL(parseFloat(s[1])/360,parseFloat(s[2])/100,parseFloat(s[3])/100,n);break;default:Ut("Color: Unknown color model "+t)}}else if(r=/^\#([A-Fa-f\d]+)$/.exec(t)){let s=r[1],o=s.length;if(o===3)return this.setRGB(parseInt(s.charAt(0),16)/15,parseInt(s.charAt(1),16)/15,parseInt(s.charAt(2),16)/15,n);if(o===6)return this.setHex(parseInt(s,16),n);Ut("Color: Invalid hex color "+t)}else if(t&&t.length>0)return this.setColorName(t,n);return this}setColorName(t,n=$n){let i=xE[t.toLowerCase()];return i!==void 0?this.setHex(i,n):Ut("Color: Unknown color "+t),this}clone(){return new this.constructor(this.r,this.g,this.b)}copy(t){return this.r=t.r,this.g=t.g,this.b=t.b,this}copySRGBToLinear(t){return this.r=Nr(t.r),this.g=Nr(t.g),this.b=Nr(t.b),this}copyLinearToSRGB(t){return this.r=Ra(t.r),this.g=Ra(t.g),this.b=Ra(t.b),this}convertSRGBToLinear(){return this.copySRGBToLinear(this),this}convertLinearToSRGB(){return this.copyLinearToSRGB(this),this}getHex(t=$n){return Qt.workingToColorSpace(hn.copy(this),t),Math.round(te(hn.r*255,0,255))*65536+Math.round(te(hn.g*255,0,255))*256+Math.round(te(hn.b*255,0,255))}getHexString(t=$n){return("000000"+this.getHex(t).toString(16)).slice(-6)}getHSL(t,n=Qt.workingColorSpace){Qt.workingToColorSpace(hn.copy(this),n);let i=hn.r,r=hn.g,s=hn.b,o=Math.max(i,r,s),a=Math.min(i,r,s),c,l,u=(a+o)/2;if(a===o)c=0,l=0;else{let h=o-a;switch(l=u<=.5?h/(o+a):h/(2-o-a),o){case i:c=(r-s)/h+(r<s?6:0);break;case r:c=(s-i)/h+2;break;case s:c=(i-r)/h+4;break}c/=6}return t.h=c,t.s=l,t.l=u,t}getRGB(t,n=Qt.workingColorSpace){return Qt.workingToColorSpace(hn.copy(this),n),t.r=hn.r,t.g=hn.g,t.b=hn.b,t}getStyle(t=$n){Qt.workingToColorSpace(hn.copy(this),t);let n=hn.r,i=hn.g,r=hn.b;return t!==$n?`color(${t} ${n.toFixed(3)} ${i.toFixed(3)} ${r.toFixed(3)})`:`rgb(${Math.round(n*255)},${Math.round(i*255)},${Math.round(r*255)})`}offsetHSL(t,n,i){return this.getHSL(ls),this.setHSL(ls.h+t,ls.s+n,ls.l+i)}add(t){return this.r+=t.r,this.g+=t.g,this.b+=t.b,this}addColors(t,n){return this.r=t.r+n.r,this.g=t.g+n.g,this.b=t.b+n.b,this}addScalar(t){return this.r+=t,this.g+=t,this.b+=t,this}sub(t){return this.r=Math.max(0,this.r-t.r),this.g=Math.max(0,this.g-t.g),this.b=Math.max(0,this.b-t.b),this}multiply(t){return this.r*=t.r,this.g*=t.g,this.b*=t.b,this}multiplyScalar(t){return this.r*=t,this.g*=t,this.b*=t,this}lerp(t,n){return this.r+=(t.r-this.r)*n,this.g+=(t.g-this.g)*n,this.b+=(t.b-this.b)*n,this}lerpColors(t,n,i){return this.r=t.r+(n.r-t.r)*i,this.g=t.g+(n.g-t.g)*i,this.b=t.b+(n.b-t.b)*i,this}lerpHSL(t,n){this.getHSL(ls),t.getHSL(Wf);let i=sl(ls.h,Wf.h,n),r=sl(ls.s,Wf.s,n),s=sl(ls.l,Wf.l,n);return this.setHSL(i,r,s),this}setFromVector3(t){return this.r=t.x,this.g=t.y,this.b=t.z,this}applyMatrix3(t){let n=this.r,i=this.g,r=this.b,s=t.elements;return this.r=s[0]*n+s[3]*i+s[6]*r,this.g=s[1]*n+s[4]*i+s[7]*r,this.b=s[2]*n+s[5]*i+s[8]*r,this}equals(t){return t.r===this.r&&t.g===this.g&&t.b===this.b}fromArray(t,n=0){return this.r=t[n],this.g=t[n+1],this.b=t[n+2],this}toArray(t=[],n=0){return t[n]=this.r,t[n+1]=this.g,t[n+2]=this.b,t}fromBufferAttribute(t,n){return this.r=t.getX(n),this.g=t.getY(n),this.b=t.getZ(n),this}toJSON(){return this.getHex()}*[Symbol.iterator](){yield this.r,yield this.g,yield this.b}},hn=new Zt;Zt.NAMES=xE;var fl=class extends pn{constructor(){super(),this.isScene=!0,this.type="Scene",this.background=null,this.environment=null,this.fog=null,this.backgroundBlurriness=0,this.backgroundIntensity=1,this.backgroundRotation=new Ur,this.environmentIntensity=1,this.environmentRotation=new Ur,this.overrideMaterial=null,typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}copy(t,n){return super.copy(t,n),this.background=t.background!==null?t.background.clone():null,this.environment=t.environment!==null?t.environment.clone():null,this.fog=t.fog!==null?t.fog.clone():null,this.backgroundBlurriness=t.backgroundBlurriness,this.backgroundIntensity=t.backgroundIntensity,this.backgroundRotation.copy(t.backgroundRotation),this.environmentIntensity=t.environmentIntensity,this.environmentRotation.copy(t.environmentRotation),this.overrideMaterial=t.overrideMaterial!==null?t.overrideMaterial.clone():null,this.matrixAutoUpdate=t.matrixAutoUpdate,this}toJSON(t){let n=super.toJSON(t);return this.fog!==null&&(n.object.fog=this.fog.toJSON()),n.object.backgroundBlurriness=this.backgroundBlurriness,n.object.backgroundIntensity=this.backgroundIntensity,n.object.backgroundRotation=this.backgroundRotation.toArray(),n.object.environmentIntensity=this.environmentIntensity,n.object.environmentRotation=this.environmentRotation.toArray(),n}},Pi=new q,Cr=new q,D_=new q,Rr=new q,va=new q,ba=new q,vA=new q,U_=new q,F_=new q,O_=new q,B_=new Te,k_=new Te,z_=new Te,ds=class e{constructor(t=new q,n=new q,i=new q){this.a=t,this.b=n,this.c=i}static getNormal(t,n,i,r){r.subVectors(i,n),Pi.subVectors(t,n),r.cross(Pi);let s=r.lengthSq();return s>0?r.multiplyScalar(1/Math.sqrt(s)):r.set(0,0,0)}static getBarycoord(t,n,i,r,s){Pi.subVectors(r,n),Cr.subVectors(i,n),D_.subVectors(t,n);let o=Pi.dot(Pi),a=Pi.dot(Cr),c=Pi.dot(D_),l=Cr.dot(Cr),u=Cr.dot(D_),h=o*l-a*a;if(h===0)return s.set(0,0,0),null;let f=1/h,d=(l*c-a*u)*f,p=(o*u-a*c)*f;return s.set(1-d-p,p,d)}static containsPoint(t,n,i,r){return this.getBarycoord(t,n,i,r,Rr)===null?!1:Rr.x>=0&&Rr.y>=0&&Rr.x+Rr.y<=1}static getInterpolation(t,n,i,r,s,o,a,c){return this.getBarycoord(t,n,i,r,Rr)===null?(c.x=0,c.y=0,"z"in c&&(c.z=0),"w"in c&&(c.w=0),null):(c.setScalar(0),c.addScaledVector(s,Rr.x),c.addScaledVector(o,Rr.y),c.addScaledVector(a,Rr.z),c)}static getInterpolatedAttribute(t,n,i,r,s,o){return B_.setScalar(0),k_.setScalar(0),z_.setScalar(0),B_.fromBufferAttribute(t,n),k_.fromBufferAttribute(t,i),z_.fromBufferAttribute(t,r),o.setScalar(0),o.addScaledVector(B_,s.x),o.addScaledVector(k_,s.y),o.addScaledVector(z_,s.z),o}static isFrontFacing(t,n,i,r){return Pi.subVectors(i,n),Cr.subVectors(t,n),Pi.cross(Cr).dot(r)<0}set(t,n,i){return this.a.copy(t),this.b.copy(n),this.c.copy(i),this}setFromPointsAndIndices(t,n,i,r){return this.a.copy(t[n]),this.b.copy(t[i]),this.c.copy(t[r]),this}setFromAttributeAndIndices(t,n,i,r){return this.a.fromBufferAttribute(t,n),this.b.fromBufferAttribute(t,i),this.c.fromBufferAttribute(t,r),this}clone(){return new this.constructor().copy(this)}copy(t){return this.a.copy(t.a),this.b.copy(t.b),this.c.copy(t.c),this}getArea(){return Pi.subVectors(this.c,this.b),Cr.subVectors(this.a,this.b),Pi.cross(Cr).length()*.5}getMidpoint(t){return t.addVectors(this.a,this.b).add(this.c).multiplyScalar(1/3)}getNormal(t){return e.getNormal(this.a,this.b,this.c,t)}getPlane(t){return t.setFromCoplanarPoints(this.a,this.b,this.c)}getBarycoord(t,n){return e.getBarycoord(t,this.a,this.b,this.c,n)}getInterpolation(t,n,i,r,s){return e.getInterpolation(t,this.a,this.b,this.c,n,i,r,s)}containsPoint(t){return e.containsPoint(t,this.a,this.b,this.c)}isFrontFacing(t){return e.isFrontFacing(this.a,this.b,this.c,t)}intersectsBox(t){return t.intersectsTriangle(this)}closestPointToPoint(t,n){let i=this.a,r=this.b,s=this.c,o,a;va.subVectors(r,i),ba.subVectors(s,i),U_.subVectors(t,i);let c=va.dot(U_),l=ba.dot(U_);if(c<=0&&l<=0)return n.copy(i);F_.subVectors(t,r);let u=va.dot(F_),h=ba.dot(F_);if(u>=0&&h<=u)return n.copy(r);let f=c*h-u*l;if(f<=0&&c>=0&&u<=0&&c-u>0)return o=c/(c-u),n.copy(i).addScaledVector(va,o);O_.subVectors(t,s);let d=va.dot(O_),p=ba.dot(O_);if(p>=0&&d<=p)return n.copy(s);let _=d*l-c*p;if(_<=0&&l>=0&&p<=0)return a=l/(l-p),n.copy(i).addScaledVector(ba,a);let m=u*p-d*h;if(m<=0&&h-u>=0&&d-p>=0)return vA.subVectors(s,r),a=(h-u)/(h-u+(d-p)),n.copy(r).addScaledVector(vA,a);let g=1/(m+_+f);return o=_*g,a=f*g,n.copy(i).addScaledVector(va,o).addScaledVector(ba,a)}equals(t){return t.a.equals(this.a)&&t.b.equals(this.b)&&t.c.equals(this.c)}},ps=class{constructor(t=new q(1/0,1/0,1/0),n=new q(-1/0,-1/0,-1/0)){this.isBox3=!0,this.min=t,this.max=n}set(t,n){return this.min.copy(t),this.max.copy(n),this}setFromArray(t){this.makeEmpty();for(let n=0,i=t.length;n<i;n+=3)this.expandByPoint(Li.fromArray(t,n));return this}setFromBufferAttribute(t){this.makeEmpty();for(let n=0,i=t.count;n<i;n++)this.expandByPoint(Li.fromBufferAttribute(t,n));return this}setFromPoints(t){this.makeEmpty();for(let n=0,i=t.length;n<i;n++)this.expandByPoint(t[n]);return this}setFromCenterAndSize(t,n){let i=Li.copy(n).multiplyScalar(.5);return this.min.copy(t).sub(i),this.max.copy(t).add(i),this}setFromObject(t,n=!1){return this.makeEmpty(),this.expandByObject(t,n)}clone(){return new this.constructor().copy(this)}copy(t){return this.min.copy(t.min),this.max.copy(t.max),this}makeEmpty(){return this.min.x=this.min.y=this.min.z=1/0,this.max.x=this.max.y=this.max.z=-1/0,this}isEmpty(){return this.max.x<this.min.x||this.max.y<this.min.y||this.max.z<this.min.z}getCenter(t){return this.isEmpty()?t.set(0,0,0):t.addVectors(this.min,this.max).multiplyScalar(.5)}getSize(t){return this.isEmpty()?t.set(0,0,0):t.subVectors(this.max,this.min)}expandByPoint(t){return this.min.min(t),this.max.max(t),this}expandByVector(t){return this.min.sub(t),this.max.add(t),this}expandByScalar(t){return this.min.addScalar(-t),this.max.addScalar(t),this}expandByObject(t,n=!1){t.updateWorldMatrix(!1,!1);let i=t.geometry;if(i!==void 0){let s=i.getAttribute("position");if(n===!0&&s!==void 0&&t.isInstancedMesh!==!0&&t.isBatchedMesh!==!0)for(let o=0,a=s.count;o<a;o++)t.isMesh===!0?t.getVertexPosition(o,Li):Li.fromBufferAttribute(s,o),Li.applyMatrix4(t.matrixWorld),this.expandByPoint(Li);else t.boundingBox!==void 0?(t.boundingBox===null&&t.computeBoundingBox(),Xf.copy(t.boundingBox)):(i.boundingBox===null&&i.computeBoundingBox(),Xf.copy(i.boundingBox)),Xf.applyMatrix4(t.matrixWorld),this.union(Xf)}let r=t.children;for(let s=0,o=r.length;s<o;s++)this.expandByObject(r[s],n);return this}containsPoint(t){return t.x>=this.min.x&&t.x<=this.max.x&&t.y>=this.min.y&&t.y<=this.max.y&&t.z>=this.min.z&&t.z<=this.max.z}containsBox(t){return this.min.x<=t.min.x&&t.max.x<=this.max.x&&this.min.y<=t.min.y&&t.max.y<=this.max.y&&this.min.z<=t.min.z&&t.max.z<=this.max.z}getParameter(t,n){return n.set((t.x-this.min.x)/(this.max.x-this.min.x),(t.y-this.min.y)/(this.max.y-this.min.y),(t.z-this.min.z)/(this.max.z-this.min.z))}intersectsBox(t){return t.max.x>=this.min.x&&t.min.x<=this.max.x&&t.max.y>=this.min.y&&t.min.y<=this.max.y&&t.max.z>=this.min.z&&t.min.z<=this.max.z}intersectsSphere(t){return this.clampPoint(t.center,Li),Li.distanceToSquared(t.center)<=t.radius*t.radius}intersectsPlane(t){let n,i;return t.normal.x>0?(n=t.normal.x*this.min.x,i=t.normal.x*this.max.x):(n=t.normal.x*this.max.x,i=t.normal.x*this.min.x),t.normal.y>0?(n+=t.normal.y*this.min.y,i+=t.normal.y*this.max.y):(n+=t.normal.y*this.max.y,i+=t.normal.y*this.min.y),t.normal.z>0?(n+=t.normal.z*this.min.z,i+=t.normal.z*this.max.z):(n+=t.normal.z*this.max.z,i+=t.normal.z*this.min.z),n<=-t.constant&&i>=-t.constant}intersectsTriangle(t){if(this.isEmpty())return!1;this.getCenter(tl),$f.subVectors(this.max,tl),Ma.subVectors(t.a,tl),Sa.subVectors(t.b,tl),wa.subVectors(t.c,tl),us.subVectors(Sa,Ma),fs.subVectors(wa,Sa),no.subVectors(Ma,wa);let n=[0,-us.z,us.y,0,-fs.z,fs.y,0,-no.z,no.y,us.z,0,-us.x,fs.z,0,-fs.x,no.z,0,-no.x,-us.y,us.x,0,-fs.y,fs.x,0,-no.y,no.x,0];return!G_(n,Ma,Sa,wa,$f)||(n=[1,0,0,0,1,0,0,0,1],!G_(n,Ma,Sa,wa,$f))?!1:(qf.crossVectors(us,fs),n=[qf.x,qf.y,qf.z],G_(n,Ma,Sa,wa,$f))}clampPoint(t,n){return n.copy(t).clamp(this.min,this.max)}distanceToPoint(t){return this.clampPoint(t,Li).distanceTo(t)}getBoundingSphere(t){return this.isEmpty()?t.makeEmpty():(this.getCenter(t.center),t.radius=this.getSize(Li).length()*.5),t}intersect(t){return this.min.max(t.min),this.max.min(t.max),this.isEmpty()&&this.makeEmpty(),this}union(t){return this.min.min(t.min),this.max.max(t.max),this}applyMatrix4(t){return this.isEmpty()?this:(Ir[0].set(this.min.x,this.min.y,this.min.z).applyMatrix4(t),Ir[1].set(this.min.x,this.min.y,this.max.z).applyMatrix4(t),Ir[2].set(this.min.x,this.max.y,this.min.z).applyMatrix4(t),Ir[3].set(this.min.x,this.max.y,this.max.z).applyMatrix4(t),Ir[4].set(this.max.x,this.min.y,this.min.z).applyMatrix4(t),Ir[5].set(this.max.x,this.min.y,this.max.z).applyMatrix4(t),Ir[6].set(this.max.x,this.max.y,this.min.z).applyMatrix4(t),Ir[7].set(this.max.x,this.max.y,this.max.z).applyMatrix4(t),this.setFromPoints(Ir),this)}translate(t){return this.min.add(t),this.max.add(t),this}equals(t){return t.min.equals(this.min)&&t.max.equals(this.max)}toJSON(){return{min:this.min.toArray(),max:this.max.toArray()}}fromJSON(t){return this.min.fromArray(t.min),this.max.fromArray(t.max),this}},Ir=[new q,new q,new q,new q,new q,new q,new q,new q],Li=new q,Xf=new ps,Ma=new q,Sa=new q,wa=new q,us=new q,fs=new q,no=new q,tl=new q,$f=new q,qf=new q,io=new q;function G_(e,t,n,i,r){for(let s=0,o=e.length-3;s<=o;s+=3){io.fromArray(e,s);let a=r.x*Math.abs(io.x)+r.y*Math.abs(io.y)+r.z*Math.abs(io.z),c=t.dot(io),l=n.dot(io),u=i.dot(io);if(Math.max(-Math.max(c,l,u),Math.min(c,l,u))>a)return!1}return!0}var Fe=new q,Yf=new zt,yU=0,dn=class extends Ni{constructor(t,n,i=!1){if(super(),Array.isArray(t))throw new TypeError("THREE.BufferAttribute: array should be a Typed Array.");this.isBufferAttribute=!0,Object.defineProperty(this,"id",{value:yU++}),this.name="",this.array=t,this.itemSize=n,this.count=t!==void 0?t.length/n:0,this.normalized=i,this.usage=hE,this.updateRanges=[],this.gpuType=Ui,this.version=0,this._normalizationScale=t!==void 0?Iy(t):void 0}onUploadCallback(){}set needsUpdate(t){t===!0&&this.version++}setUsage(t){return this.usage=t,this}addUpdateRange(t,n){this.updateRanges.push({start:t,count:n})}clearUpdateRanges(){this.updateRanges.length=0}copy(t){return this.name=t.name,this.array=new t.array.constructor(t.array),this.itemSize=t.itemSize,this.count=t.count,this.normalized=t.normalized,this.usage=t.usage,this.gpuType=t.gpuType,this._normalizationScale=t._normalizationScale,this}copyAt(t,n,i){t*=this.itemSize,i*=n.itemSize;for(let r=0,s=this.itemSize;r<s;r++)this.array[t+r]=n.array[i+r];return this}copyArray(t){return this.array.set(t),this}applyMatrix3(t){if(this.itemSize===2)for(let n=0,i=this.count;n<i;n++)Yf.fromBufferAttribute(this,n),Yf.applyMatrix3(t),this.setXY(n,Yf.x,Yf.y);else if(this.itemSize===3)for(let n=0,i=this.count;n<i;n++)Fe.fromBufferAttribute(this,n),Fe.applyMatrix3(t),this.setXYZ(n,Fe.x,Fe.y,Fe.z);return this}applyMatrix4(t){for(let n=0,i=this.count;n<i;n++)Fe.fromBufferAttribute(this,n),Fe.applyMatrix4(t),this.setXYZ(n,Fe.x,Fe.y,Fe.z);return this}applyNormalMatrix(t){for(let n=0,i=this.count;n<i;n++)Fe.fromBufferAttribute(this,n),Fe.applyNormalMatrix(t),this.setXYZ(n,Fe.x,Fe.y,Fe.z);return this}transformDirection(t){for(let n=0,i=this.count;n<i;n++)Fe.fromBufferAttribute(this,n),Fe.transformDirection(t),this.setXYZ(n,Fe.x,Fe.y,Fe.z);return this}set(t,n=0){return this.array.set(t,n),this}getComponent(t,n){let i=this.array[t*this.itemSize+n];return this.normalized&&(i=this._denormalize(i)),i}setComponent(t,n,i){return this.normalized&&(i=this._normalize(i)),this.array[t*this.itemSize+n]=i,this}getX(t){let n=this.array[t*this.itemSize];return this.normalized&&(n=this._denormalize(n)),n}setX(t,n){return this.normalized&&(n=this._normalize(n)),this.array[t*this.itemSize]=n,this}getY(t){let n=this.array[t*this.itemSize+1];return this.normalized&&(n=this._denormalize(n)),n}setY(t,n){return this.normalized&&(n=this._normalize(n)),this.array[t*this.itemSize+1]=n,this}getZ(t){let n=this.array[t*this.itemSize+2];return this.normalized&&(n=this._denormalize(n)),n}setZ(t,n){return this.normalized&&(n=this._normalize(n)),this.array[t*this.itemSize+2]=n,this}getW(t){let n=this.array[t*this.itemSize+3];return this.normalized&&(n=this._denormalize(n)),n}setW(t,n){return this.normalized&&(n=this._normalize(n)),this.array[t*this.itemSize+3]=n,this}setXY(t,n,i){return t*=this.itemSize,this.normalized&&(n=this._normalize(n),i=this._normalize(i)),this.array[t+0]=n,this.array[t+1]=i,this}setXYZ(t,n,i,r){return t*=this.itemSize,this.normalized&&(n=this._normalize(n),i=this._normalize(i),r=this._normalize(r)),this.array[t+0]=n,this.array[t+1]=i,this.array[t+2]=r,this}setXYZW(t,n,i,r,s){return t*=this.itemSize,this.normalized&&(n=this._normalize(n),i=this._normalize(i),r=this._normalize(r),s=this._normalize(s)),this.array[t+0]=n,this.array[t+1]=i,this.array[t+2]=r,this.array[t+3]=s,this}onUpload(t){return this.onUploadCallback=t,this}clone(){return new this.constructor(this.array,this.itemSize).copy(this)}toJSON(){let t={itemSize:this.itemSize,type:this.array.constructor.name,array:Array.from(this.array),normalized:this.normalized};return t.name=this.name,t.usage=this.usage,t.gpuType=this.gpuType,t}dispose(){this.dispatchEvent({type:"dispose"})}_denormalize(t){let n=this._normalizationScale;return n!==void 0?Math.max(t/n,-1):_E(t,this.array)}_normalize(t){let n=this._normalizationScale;return n!==void 0?Math.round(t*n):yE(t,this.array)}};var hl=class extends dn{constructor(t,n,i){super(new Uint16Array(t),n,i)}};var dl=class extends dn{constructor(t,n,i){super(new Uint32Array(t),n,i)}};var Yn=class extends dn{constructor(t,n,i){super(new Float32Array(t),n,i)}},xU=new ps,el=new q,V_=new q,ao=class{constructor(t=new q,n=-1){this.isSphere=!0,this.center=t,this.radius=n}set(t,n){return this.center.copy(t),this.radius=n,this}setFromPoints(t,n){let i=this.center;n!==void 0?i.copy(n):xU.setFromPoints(t).getCenter(i);let r=0;for(let s=0,o=t.length;s<o;s++)r=Math.max(r,i.distanceToSquared(t[s]));return this.radius=Math.sqrt(r),this}copy(t){return this.center.copy(t.center),this.radius=t.radius,this}isEmpty(){return this.radius<0}makeEmpty(){return this.center.set(0,0,0),this.radius=-1,this}containsPoint(t){return t.distanceToSquared(this.center)<=this.radius*this.radius}distanceToPoint(t){return t.distanceTo(this.center)-this.radius}intersectsSphere(t){let n=this.radius+t.radius;return t.center.distanceToSquared(this.center)<=n*n}intersectsBox(t){return t.intersectsSphere(this)}intersectsPlane(t){return Math.abs(t.distanceToPoint(this.center))<=this.radius}clampPoint(t,n){let i=this.center.distanceToSquared(t);return n.copy(t),i>this.radius*this.radius&&(n.sub(this.center).normalize(),n.multiplyScalar(this.radius).add(this.center)),n}getBoundingBox(t){return this.isEmpty()?(t.makeEmpty(),t):(t.set(this.center,this.center),t.expandByScalar(this.radius),t)}applyMatrix4(t){return this.center.applyMatrix4(t),this.radius=this.radius*t.getMaxScaleOnAxis(),this}translate(t){return this.center.add(t),this}expandByPoint(t){if(this.isEmpty())return this.center.copy(t),this.radius=0,this;el.subVectors(t,this.center);let n=el.lengthSq();if(n>this.radius*this.radius){let i=Math.sqrt(n),r=(i-this.radius)*.5;this.center.addScaledVector(el,r/i),this.radius+=r}return this}union(t){return t.isEmpty()?this:this.isEmpty()?(this.copy(t),this):(this.center.equals(t.center)===!0?this.radius=Math.max(this.radius,t.radius):(V_.subVectors(t.center,this.center).setLength(t.radius),this.expandByPoint(el.copy(t.center).add(V_)),this.expandByPoint(el.copy(t.center).sub(V_))),this)}equals(t){return t.center.equals(this.center)&&t.radius===this.radius}clone(){return new this.constructor().copy(this)}toJSON(){return{radius:this.radius,center:this.center.toArray()}}fromJSON(t){return this.radius=t.radius,this.center.fromArray(t.center),this}},vU=0,mi=new Se,H_=new pn,Ta=new q,Xn=new ps,nl=new ps,Qe=new q,Kn=class e extends Ni{constructor(){super(),this.isBufferGeometry=!0,Object.defineProperty(this,"id",{value:vU++}),this.uuid=Wa(),this.name="",this.type="BufferGeometry",this.index=null,this.indirect=null,this.indirectOffset=0,this.attributes={},this.morphAttributes={},this.morphTargetsRelative=!1,this.groups=[],this.boundingBox=null,this.boundingSphere=null,this.drawRange={start:0,count:1/0},this.userData={},this._transformed=!1}getIndex(){return this.index}setIndex(t){return Array.isArray(t)?this.index=new(XD(t)?dl:hl)(t,1):this.index=t,this}setIndirect(t,n=0){return this.indirect=t,this.indirectOffset=n,this}getIndirect(){return this.indirect}getAttribute(t){return this.attributes[t]}setAttribute(t,n){return this.attributes[t]=n,this}deleteAttribute(t){return delete this.attributes[t],this}hasAttribute(t){return this.attributes[t]!==void 0}addGroup(t,n,i=0){this.groups.push({start:t,count:n,materialIndex:i})}clearGroups(){this.groups=[]}setDrawRange(t,n){this.drawRange.start=t,this.drawRange.count=n}applyMatrix4(t){let n=this.attributes.position;n!==void 0&&(n.applyMatrix4(t),n.needsUpdate=!0);let i=this.attributes.normal;if(i!==void 0){let s=new Gt().getNormalMatrix(t);i.applyNormalMatrix(s),i.needsUpdate=!0}let r=this.attributes.tangent;return r!==void 0&&(r.transformDirection(t),r.needsUpdate=!0),this.boundingBox!==null&&this.computeBoundingBox(),this.boundingSphere!==null&&this.computeBoundingSphere(),this._transformed=!0,this}applyQuaternion(t){return mi.makeRotationFromQuaternion(t),this.applyMatrix4(mi),this}rotateX(t){return mi.makeRotationX(t),this.applyMatrix4(mi),this}rotateY(t){return mi.makeRotationY(t),this.applyMatrix4(mi),this}rotateZ(t){return mi.makeRotationZ(t),this.applyMatrix4(mi),this}translate(t,n,i){return mi.makeTranslation(t,n,i),this.applyMatrix4(mi),this}scale(t,n,i){return mi.makeScale(t,n,i),this.applyMatrix4(mi),this}lookAt(t){return H_.lookAt(t),H_.updateMatrix(),this.applyMatrix4(H_.matrix),this}center(){return this.computeBoundingBox(),this.boundingBox.getCenter(Ta).negate(),this.translate(Ta.x,Ta.y,Ta.z),this}setFromPoints(t){let n=this.getAttribute("position");if(n===void 0){let i=[];for(let r=0,s=t.length;r<s;r++){let o=t[r];i.push(o.x,o.y,o.z||0)}this.setAttribute("position",new Yn(i,3))}else{let i=Math.min(t.length,n.count);for(let r=0;r<i;r++){let s=t[r];n.setXYZ(r,s.x,s.y,s.z||0)}t.length>n.count&&Ut("BufferGeometry: Buffer size too small for points data. Use .dispose() and create a new geometry."),n.needsUpdate=!0}return this}computeBoundingBox(){this.boundingBox===null&&(this.boundingBox=new ps);let t=this.attributes.position,n=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){kt("BufferGeometry.computeBoundingBox(): GLBufferAttribute requires a manual bounding box.",this),this.boundingBox.set(new q(-1/0,-1/0,-1/0),new q(1/0,1/0,1/0));return}if(t!==void 0){if(this.boundingBox.setFromBufferAttribute(t),n)for(let i=0,r=n.length;i<r;i++){let s=n[i];Xn.setFromBufferAttribute(s),this.morphTargetsRelative?(Qe.addVectors(this.boundingBox.min,Xn.min),this.boundingBox.expandByPoint(Qe),Qe.addVectors(this.boundingBox.max,Xn.max),this.boundingBox.expandByPoint(Qe)):(this.boundingBox.expandByPoint(Xn.min),this.boundingBox.expandByPoint(Xn.max))}}else this.boundingBox.makeEmpty();(isNaN(this.boundingBox.min.x)||isNaN(this.boundingBox.min.y)||isNaN(this.boundingBox.min.z))&&kt('BufferGeometry.computeBoundingBox(): Computed min/max have NaN values. The "position" attribute is likely to have NaN values.',this)}computeBoundingSphere(){this.boundingSphere===null&&(this.boundingSphere=new ao);let t=this.attributes.position,n=this.morphAttributes.position;if(t&&t.isGLBufferAttribute){kt("BufferGeometry.computeBoundingSphere(): GLBufferAttribute requires a manual bounding sphere.",this),this.boundingSphere.set(new q,1/0);return}if(t){let i=this.boundingSphere.center;if(Xn.setFromBufferAttribute(t),n)for(let s=0,o=n.length;s<o;s++){let a=n[s];nl.setFromBufferAttribute(a),this.morphTargetsRelative?(Qe.addVectors(Xn.min,nl.min),Xn.expandByPoint(Qe),Qe.addVectors(Xn.max,nl.max),Xn.expandByPoint(Qe)):(Xn.expandByPoint(nl.min),Xn.expandByPoint(nl.max))}Xn.getCenter(i);let r=0;for(let s=0,o=t.count;s<o;s++)Qe.fromBufferAttribute(t,s),r=Math.max(r,i.distanceToSquared(Qe));if(n)for(let s=0,o=n.length;s<o;s++){let a=n[s],c=this.morphTargetsRelative;for(let l=0,u=a.count;l<u;l++)Qe.fromBufferAttribute(a,l),c&&(Ta.fromBufferAttribute(t,l),Qe.add(Ta)),r=Math.max(r,i.distanceToSquared(Qe))}this.boundingSphere.radius=Math.sqrt(r),isNaN(this.boundingSphere.radius)&&kt('BufferGeometry.computeBoundingSphere(): Computed radius is NaN. The "position" attribute is likely to have NaN values.',this)}}computeTangents(){let t=this.index,n=this.attributes;if(t===null||n.position===void 0||n.normal===void 0||n.uv===void 0){kt("BufferGeometry: .computeTangents() failed. Missing required attributes (index, position, normal or uv)");return}let i=n.position,r=n.normal,s=n.uv,o=this.getAttribute("tangent");(o===void 0||o.count!==i.count)&&(o=new dn(new Float32Array(4*i.count),4),this.setAttribute("tangent",o));let a=[],c=[],l=new Uint8Array(i.count);for(let R=0;R<i.count;R++)a[R]=new q,c[R]=new q;let u=new q,h=new q,f=new q,d=new zt,p=new zt,_=new zt,m=new q,g=new q;function v(R,C,E){l[R]=l[C]=l[E]=1,u.fromBufferAttribute(i,R),h.fromBufferAttribute(i,C),f.fromBufferAttribute(i,E),d.fromBufferAttribute(s,R),p.fromBufferAttribute(s,C),_.fromBufferAttribute(s,E),h.sub(u),f.sub(u),p.sub(d),_.sub(d);let N=1/(p.x*_.y-_.x*p.y);isFinite(N)&&(m.copy(h).multiplyScalar(_.y).addScaledVector(f,-p.y).multiplyScalar(N),g.copy(f).multiplyScalar(p.x).addScaledVector(h,-_.x).multiplyScalar(N),a[R].add(m),a[C].add(m),a[E].add(m),c[R].add(g),c[C].add(g),c[E].add(g))}let S=this.groups;S.length===0&&(S=[{start:0,count:t.count}]);for(let R=0,C=S.length;R<C;++R){let E=S[R],N=E.start,B=E.count;for(let I=N,L=N+B;I<L;I+=3)v(t.getX(I+0),t.getX(I+1),t.getX(I+2))}let x=new q,w=new q,M=new q,y=new q;function b(R){M.fromBufferAttribute(r,R),y.copy(M);let C=a[R];x.copy(C),x.sub(M.multiplyScalar(M.dot(C))).normalize(),w.crossVectors(y,C);let N=w.dot(c[R])<0?-1:1;o.setXYZW(R,x.x,x.y,x.z,N)}for(let R=0,C=i.count;R<C;++R)l[R]&&b(R);this._transformed=!0}computeVertexNormals(){let t=this.index,n=this.getAttribute("position");if(n!==void 0){let i=this.getAttribute("normal");if(i===void 0||i.count!==n.count)i=new dn(new Float32Array(n.count*3),3),this.setAttribute("normal",i);else for(let f=0,d=i.count;f<d;f++)i.setXYZ(f,0,0,0);let r=new q,s=new q,o=new q,a=new q,c=new q,l=new q,u=new q,h=new q;if(t)for(let f=0,d=t.count;f<d;f+=3){let p=t.getX(f+0),_=t.getX(f+1),m=t.getX(f+2);r.fromBufferAttribute(n,p),s.fromBufferAttribute(n,_),o.fromBufferAttribute(n,m),u.subVectors(o,s),h.subVectors(r,s),u.cross(h),a.fromBufferAttribute(i,p),c.fromBufferAttribute(i,_),l.fromBufferAttribute(i,m),a.add(u),c.add(u),l.add(u),i.setXYZ(p,a.x,a.y,a.z),i.setXYZ(_,c.x,c.y,c.z),i.setXYZ(m,l.x,l.y,l.z)}else for(let f=0,d=n.count;f<d;f+=3)r.fromBufferAttribute(n,f+0),s.fromBufferAttribute(n,f+1),o.fromBufferAttribute(n,f+2),u.subVectors(o,s),h.subVectors(r,s),u.cross(h),i.setXYZ(f+0,u.x,u.y,u.z),i.setXYZ(f+1,u.x,u.y,u.z),i.setXYZ(f+2,u.x,u.y,u.z);this.normalizeNormals(),i.needsUpdate=!0}}normalizeNormals(){let t=this.attributes.normal;for(let n=0,i=t.count;n<i;n++)Qe.fromBufferAttribute(t,n),Qe.normalize(),t.setXYZ(n,Qe.x,Qe.y,Qe.z)}toNonIndexed(){function t(a,c){let l=a.array,u=a.itemSize,h=a.normalized,f=new l.constructor(c.length*u),d=0,p=0;for(let _=0,m=c.length;_<m;_++){a.isInterleavedBufferAttribute?d=c[_]*a.data.stride+a.offset:d=c[_]*u;for(let g=0;g<u;g++)f[p++]=l[d++]}return new dn(f,u,h)}if(this.index===null)return Ut("BufferGeometry.toNonIndexed(): BufferGeometry is already non-indexed."),this;let n=new e,i=this.index.array,r=this.attributes;for(let a in r){let c=r[a],l=t(c,i);n.setAttribute(a,l)}let s=this.morphAttributes;for(let a in s){let c=[],l=s[a];for(let u=0,h=l.length;u<h;u++){let f=l[u],d=t(f,i);c.push(d)}n.morphAttributes[a]=c}n.morphTargetsRelative=this.morphTargetsRelative;let o=this.groups;for(let a=0,c=o.length;a<c;a++){let l=o[a];n.addGroup(l.start,l.count,l.materialIndex)}return n}toJSON(){let t={metadata:{version:4.7,type:"BufferGeometry",generator:"BufferGeometry.toJSON"}};if(t.uuid=this.uuid,t.type=this.parameters!==void 0&&this._transformed===!0?"BufferGeometry":this.type,t.name=this.name,Object.keys(this.userData).length>0&&(t.userData=this.userData),this.parameters!==void 0&&this._transformed!==!0){let c=this.parameters;for(let l in c)c[l]!==void 0&&(t[l]=c[l]);return t}t.data={attributes:{}};let n=this.index;n!==null&&(t.data.index={type:n.array.constructor.name,array:Array.prototype.slice.call(n.array)});let i=this.attributes;for(let c in i){let l=i[c];t.data.attributes[c]=l.toJSON(t.data)}let r={},s=!1;for(let c in this.morphAttributes){let l=this.morphAttributes[c],u=[];for(let h=0,f=l.length;h<f;h++){let d=l[h];u.push(d.toJSON(t.data))}u.length>0&&(r[c]=u,s=!0)}s&&(t.data.morphAttributes=r,t.data.morphTargetsRelative=this.morphTargetsRelative);let o=this.groups;o.length>0&&(t.data.groups=JSON.parse(JSON.stringify(o)));let a=this.boundingSphere;return a!==null&&(t.data.boundingSphere=a.toJSON()),t}clone(){return new this.constructor().copy(this)}copy(t){this.index=null,this.attributes={},this.morphAttributes={},this.groups=[],this.boundingBox=null,this.boundingSphere=null;let n={};this.name=t.name;let i=t.index;i!==null&&this.setIndex(i.clone());let r=t.attributes;for(let l in r){let u=r[l];this.setAttribute(l,u.clone(n))}let s=t.morphAttributes;for(let l in s){let u=[],h=s[l];for(let f=0,d=h.length;f<d;f++)u.push(h[f].clone(n));this.morphAttributes[l]=u}this.morphTargetsRelative=t.morphTargetsRelative;let o=t.groups;for(let l=0,u=o.length;l<u;l++){let h=o[l];this.addGroup(h.start,h.count,h.materialIndex)}let a=t.boundingBox;a!==null&&(this.boundingBox=a.clone());let c=t.boundingSphere;return c!==null&&(this.boundingSphere=c.clone()),this.drawRange.start=t.drawRange.start,this.drawRange.count=t.drawRange.count,this.userData=t.userData,this._transformed=t._transformed,this}dispose(){this.dispatchEvent({type:"dispose"})}};var W_=new q,bU=new q,MU=new Gt,qn=class{constructor(t=new q(1,0,0),n=0){this.isPlane=!0,this.normal=t,this.constant=n}set(t,n){return this.normal.copy(t),this.constant=n,this}setComponents(t,n,i,r){return this.normal.set(t,n,i),this.constant=r,this}setFromNormalAndCoplanarPoint(t,n){return this.normal.copy(t),this.constant=-n.dot(this.normal),this}setFromCoplanarPoints(t,n,i){let r=W_.subVectors(i,n).cross(bU.subVectors(t,n)).normalize();return this.setFromNormalAndCoplanarPoint(r,t),this}copy(t){return this.normal.copy(t.normal),this.constant=t.constant,this}normalize(){let t=1/this.normal.length();return this.normal.multiplyScalar(t),this.constant*=t,this}negate(){return this.constant*=-1,this.normal.negate(),this}distanceToPoint(t){return this.normal.dot(t)+this.constant}distanceToSphere(t){return this.distanceToPoint(t.center)-t.radius}projectPoint(t,n){return n.copy(t).addScaledVector(this.normal,-this.distanceToPoint(t))}intersectLine(t,n,i=!0){let r=t.delta(W_),s=this.normal.dot(r);if(s===0)return this.distanceToPoint(t.start)===0?n.copy(t.start):null;let o=-(t.start.dot(this.normal)+this.constant)/s;return i===!0&&(o<0||o>1)?null:n.copy(t.start).addScaledVector(r,o)}intersectsLine(t){let n=this.distanceToPoint(t.start),i=this.distanceToPoint(t.end);return n<0&&i>0||i<0&&n>0}intersectsBox(t){return t.intersectsPlane(this)}intersectsSphere(t){return t.intersectsPlane(this)}coplanarPoint(t){return t.copy(this.normal).multiplyScalar(-this.constant)}applyMatrix4(t,n){let i=n||MU.getNormalMatrix(t),r=this.coplanarPoint(W_).applyMatrix4(t),s=this.normal.applyMatrix3(i).normalize();return this.constant=-r.dot(s),this}translate(t){return this.constant-=t.dot(this.normal),this}equals(t){return t.normal.equals(this.normal)&&t.constant===this.constant}clone(){return new this.constructor().copy(this)}toJSON(){return{normal:this.normal.toArray(),constant:this.constant}}fromJSON(t){return this.normal.fromArray(t.normal),this.constant=t.constant,this}},SU=0,Fr=class extends Ni{constructor(){super(),this.isMaterial=!0,Object.defineProperty(this,"id",{value:SU++}),this.uuid=Wa(),this.name="",this.type="Material",this.blending=Ga,this.side=bs,this.vertexColors=!1,this.opacity=1,this.transparent=!1,this.alphaHash=!1,this.blendSrc=oy,this.blendDst=ay,this.blendEquation=uo,this.blendSrcAlpha=null,this.blendDstAlpha=null,this.blendEquationAlpha=null,this.blendColor=new Zt(0,0,0),this.blendAlpha=0,this.depthFunc=Ia,this.depthTest=!0,this.depthWrite=!0,this.stencilWriteMask=255,this.stencilFunc=oE,this.stencilRef=0,this.stencilFuncMask=255,this.stencilFail=fh,this.stencilZFail=fh,this.stencilZPass=fh,this.stencilWrite=!1,this.clippingPlanes=null,this.clipIntersection=!1,this.clipShadows=!1,this.shadowSide=null,this.colorWrite=!0,this.precision=null,this.polygonOffset=!1,this.polygonOffsetFactor=0,this.polygonOffsetUnits=0,this.dithering=!1,this.alphaToCoverage=!1,this.premultipliedAlpha=!1,this.forceSinglePass=!1,this.allowOverride=!0,this.visible=!0,this.toneMapped=!0,this.userData={},this.version=0,this._alphaTest=0}get alphaTest(){return this._alphaTest}set alphaTest(t){this._alphaTest>0!=t>0&&this.version++,this._alphaTest=t}onBeforeRender(){}onBeforeCompile(){}customProgramCacheKey(){return this.onBeforeCompile.toString()}setValues(t){if(t!==void 0)for(let n in t){let i=t[n];if(i===void 0){Ut(`Material: parameter '${n}' has value of undefined.`);continue}let r=this[n];if(r===void 0){Ut(`Material: '${n}' is not a property of THREE.${this.type}.`);continue}r&&r.isColor?r.set(i):r&&r.isVector2&&i&&i.isVector2||r&&r.isEuler&&i&&i.isEuler||r&&r.isVector3&&i&&i.isVector3?r.copy(i):this[n]=i}}toJSON(t){let n=t===void 0||typeof t=="string";n&&(t={textures:{},images:{}});let i={metadata:{version:4.7,type:"Material",generator:"Material.toJSON"}};i.uuid=this.uuid,i.type=this.type,i.blending=this.blending,i.side=this.side,i.shadowSide=this.shadowSide,i.vertexColors=this.vertexColors,i.opacity=this.opacity,i.transparent=this.transparent,i.blendSrc=this.blendSrc,i.blendDst=this.blendDst,i.blendEquation=this.blendEquation,i.blendSrcAlpha=this.blendSrcAlpha,i.blendDstAlpha=this.blendDstAlpha,i.blendEquationAlpha=this.blendEquationAlpha,i.blendColor=this.blendColor.getHex(),i.blendAlpha=this.blendAlpha,i.depthFunc=this.depthFunc,i.depthTest=this.depthTest,i.depthWrite=this.depthWrite,i.colorWrite=this.colorWrite,i.clipIntersection=this.clipIntersection,i.clipShadows=this.clipShadows,i.stencilWriteMask=this.stencilWriteMask,i.stencilFunc=this.stencilFunc,i.stencilRef=this.stencilRef,i.stencilFuncMask=this.stencilFuncMask,i.stencilFail=this.stencilFail,i.stencilZFail=this.stencilZFail,i.stencilZPass=this.stencilZPass,i.stencilWrite=this.stencilWrite,i.polygonOffset=this.polygonOffset,i.polygonOffsetFactor=this.polygonOffsetFactor,i.polygonOffsetUnits=this.polygonOffsetUnits,i.dithering=this.dithering,i.alphaTest=this.alphaTest,i.alphaHash=this.alphaHash,i.alphaToCoverage=this.alphaToCoverage,i.premultipliedAlpha=this.premultipliedAlpha,i.forceSinglePass=this.forceSinglePass,i.allowOverride=this.allowOverride,i.visible=this.visible,i.toneMapped=this.toneMapped,i.name=this.name,this.color&&this.color.isColor&&(i.color=this.color.getHex()),this.roughness!==void 0&&(i.roughness=this.roughness),this.metalness!==void 0&&(i.metalness=this.metalness),this.sheen!==void 0&&(i.sheen=this.sheen),this.sheenColor&&this.sheenColor.isColor&&(i.sheenColor=this.sheenColor.getHex()),this.sheenRoughness!==void 0&&(i.sheenRoughness=this.sheenRoughness),this.emissive&&this.emissive.isColor&&(i.emissive=this.emissive.getHex()),this.emissiveIntensity!==void 0&&(i.emissiveIntensity=this.emissiveIntensity),this.specular&&this.specular.isColor&&(i.specular=this.specular.getHex()),this.specularIntensity!==void 0&&(i.specularIntensity=this.specularIntensity),this.specularColor&&this.specularColor.isColor&&(i.specularColor=this.specularColor.getHex()),this.shininess!==void 0&&(i.shininess=this.shininess),this.clearcoat!==void 0&&(i.clearcoat=this.clearcoat),this.clearcoatRoughness!==void 0&&(i.clearcoatRoughness=this.clearcoatRoughness),this.diffuseRoughness!==void 0&&(i.diffuseRoughness=this.diffuseRoughness),this.diffuseRoughnessMap&&this.diffuseRoughnessMap.isTexture&&(i.diffuseRoughnessMap=this.diffuseRoughnessMap.toJSON(t).uuid),this.clearcoatMap&&this.clearcoatMap.isTexture&&(i.clearcoatMap=this.clearcoatMap.toJSON(t).uuid),this.clearcoatRoughnessMap&&this.clearcoatRoughnessMap.isTexture&&(i.clearcoatRoughnessMap=this.clearcoatRoughnessMap.toJSON(t).uuid),this.clearcoatNormalMap&&this.clearcoatNormalMap.isTexture&&(i.clearcoatNormalMap=this.clearcoatNormalMap.toJSON(t).uuid,i.clearcoatNormalScale=this.clearcoatNormalScale.toArray()),this.sheenColorMap&&this.sheenColorMap.isTexture&&(i.sheenColorMap=this.sheenColorMap.toJSON(t).uuid),this.sheenRoughnessMap&&this.sheenRoughnessMap.isTexture&&(i.sheenRoughnessMap=this.sheenRoughnessMap.toJSON(t).uuid),this.dispersion!==void 0&&(i.dispersion=this.dispersion),this.retroreflectivity!==void 0&&(i.retroreflectivity=this.retroreflectivity),this.iridescence!==void 0&&(i.iridescence=this.iridescence),this.iridescenceIOR!==void 0&&(i.iridescenceIOR=this.iridescenceIOR),this.iridescenceThicknessMinimum!==void 0&&(i.iridescenceThicknessMinimum=this.iridescenceThicknessMinimum),this.iridescenceThicknessMaximum!==void 0&&(i.iridescenceThicknessMaximum=this.iridescenceThicknessMaximum),this.iridescenceMap&&this.iridescenceMap.isTexture&&(i.iridescenceMap=this.iridescenceMap.toJSON(t).uuid),this.iridescenceThicknessMap&&this.iridescenceThicknessMap.isTexture&&(i.iridescenceThicknessMap=this.iridescenceThicknessMap.toJSON(t).uuid),this.anisotropy!==void 0&&(i.anisotropy=this.anisotropy),this.anisotropyRotation!==void 0&&(i.anisotropyRotation=this.anisotropyRotation),this.anisotropyMap&&this.anisotropyMap.isTexture&&(i.anisotropyMap=this.anisotropyMap.toJSON(t).uuid),this.map&&this.map.isTexture&&(i.map=this.map.toJSON(t).uuid),this.matcap&&this.matcap.isTexture&&(i.matcap=this.matcap.toJSON(t).uuid),this.alphaMap&&this.alphaMap.isTexture&&(i.alphaMap=this.alphaMap.toJSON(t).uuid),this.lightMap&&this.lightMap.isTexture&&(i.lightMap=this.lightMap.toJSON(t).uuid,i.lightMapIntensity=this.lightMapIntensity),this.aoMap&&this.aoMap.isTexture&&(i.aoMap=this.aoMap.toJSON(t).uuid,i.aoMapIntensity=this.aoMapIntensity),this.bumpMap&&this.bumpMap.isTexture&&(i.bumpMap=this.bumpMap.toJSON(t).uuid,i.bumpScale=this.bumpScale),this.normalMap&&this.normalMap.isTexture&&(i.normalMap=this.normalMap.toJSON(t).uuid,i.normalMapType=this.normalMapType,i.normalScale=this.normalScale.toArray()),this.displacementMap&&this.displacementMap.isTexture&&(i.displacementMap=this.displacementMap.toJSON(t).uuid,i.displacementScale=this.displacementScale,i.displacementBias=this.displacementBias),this.roughnessMap&&this.roughnessMap.isTexture&&(i.roughnessMap=this.roughnessMap.toJSON(t).uuid),this.metalnessMap&&this.metalnessMap.isTexture&&(i.metalnessMap=this.metalnessMap.toJSON(t).uuid),this.emissiveMap&&this.emissiveMap.isTexture&&(i.emissiveMap=this.emissiveMap.toJSON(t).uuid),this.specularMap&&this.specularMap.isTexture&&(i.specularMap=this.specularMap.toJSON(t).uuid),this.specularIntensityMap&&this.specularIntensityMap.isTexture&&(i.specularIntensityMap=this.specularIntensityMap.toJSON(t).uuid),this.specularColorMap&&this.specularColorMap.isTexture&&(i.specularColorMap=this.specularColorMap.toJSON(t).uuid),this.envMap&&this.envMap.isTexture&&(i.envMap=this.envMap.toJSON(t).uuid,this.combine!==void 0&&(i.combine=this.combine)),this.envMapRotation!==void 0&&(i.envMapRotation=this.envMapRotation.toArray()),this.envMapIntensity!==void 0&&(i.envMapIntensity=this.envMapIntensity),this.reflectivity!==void 0&&(i.reflectivity=this.reflectivity),this.refractionRatio!==void 0&&(i.refractionRatio=this.refractionRatio),this.gradientMap&&this.gradientMap.isTexture&&(i.gradientMap=this.gradientMap.toJSON(t).uuid),this.transmission!==void 0&&(i.transmission=this.transmission),this.transmissionMap&&this.transmissionMap.isTexture&&(i.transmissionMap=this.transmissionMap.toJSON(t).uuid),this.thickness!==void 0&&(i.thickness=this.thickness),this.thicknessMap&&this.thicknessMap.isTexture&&(i.thicknessMap=this.thicknessMap.toJSON(t).uuid),this.attenuationDistance!==void 0&&(i.attenuationDistance=this.attenuationDistance),this.attenuationColor!==void 0&&(i.attenuationColor=this.attenuationColor.getHex()),this.size!==void 0&&(i.size=this.size),this.sizeAttenuation!==void 0&&(i.sizeAttenuation=this.sizeAttenuation),Array.isArray(this.clippingPlanes)&&this.clippingPlanes.length>0&&(i.clippingPlanes=this.clippingPlanes.map(s=>s.toJSON())),this.rotation!==void 0&&(i.rotation=this.rotation),this.depthPacking!==void 0&&(i.depthPacking=this.depthPacking),this.linewidth!==void 0&&(i.linewidth=this.linewidth),this.linecap!==void 0&&(i.linecap=this.linecap),this.linejoin!==void 0&&(i.linejoin=this.linejoin),this.dashSize!==void 0&&(i.dashSize=this.dashSize),this.gapSize!==void 0&&(i.gapSize=this.gapSize),this.scale!==void 0&&(i.scale=this.scale),this.wireframe!==void 0&&(i.wireframe=this.wireframe),this.wireframeLinewidth!==void 0&&(i.wireframeLinewidth=this.wireframeLinewidth),this.wireframeLinecap!==void 0&&(i.wireframeLinecap=this.wireframeLinecap),this.wireframeLinejoin!==void 0&&(i.wireframeLinejoin=this.wireframeLinejoin),this.flatShading!==void 0&&(i.flatShading=this.flatShading),this.fog!==void 0&&(i.fog=this.fog),Object.keys(this.userData).length>0&&(i.userData=this.userData);function r(s){let o=[];for(let a in s){let c=s[a];delete c.metadata,o.push(c)}return o}if(n){let s=r(t.textures),o=r(t.images);s.length>0&&(i.textures=s),o.length>0&&(i.images=o)}return i}fromJSON(t,n){if(t.uuid!==void 0&&(this.uuid=t.uuid),t.name!==void 0&&(this.name=t.name),t.color!==void 0&&this.color!==void 0&&this.color.setHex(t.color),t.roughness!==void 0&&(this.roughness=t.roughness),t.metalness!==void 0&&(this.metalness=t.metalness),t.sheen!==void 0&&(this.sheen=t.sheen),t.sheenColor!==void 0&&(this.sheenColor=new Zt().setHex(t.sheenColor)),t.sheenRoughness!==void 0&&(this.sheenRoughness=t.sheenRoughness),t.emissive!==void 0&&this.emissive!==void 0&&this.emissive.setHex(t.emissive),t.specular!==void 0&&this.specular!==void 0&&this.specular.setHex(t.specular),t.specularIntensity!==void 0&&(this.specularIntensity=t.specularIntensity),t.specularColor!==void 0&&this.specularColor!==void 0&&this.specularColor.setHex(t.specularColor),t.shininess!==void 0&&(this.shininess=t.shininess),t.clearcoat!==void 0&&(this.clearcoat=t.clearcoat),t.clearcoatRoughness!==void 0&&(this.clearcoatRoughness=t.clearcoatRoughness),t.diffuseRoughness!==void 0&&(this.diffuseRoughness=t.diffuseRoughness),t.dispersion!==void 0&&(this.dispersion=t.dispersion),t.retroreflectivity!==void 0&&(this.retroreflectivity=t.retroreflectivity),t.iridescence!==void 0&&(this.iridescence=t.iridescence),t.iridescenceIOR!==void 0&&(this.iridescenceIOR=t.iridescenceIOR),t.iridescenceThicknessMinimum!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessMinimum),t.iridescenceThicknessMaximum!==void 0&&(this.iridescenceThicknessMaximum=t.iridescenceThicknessMaximum),t.iridescenceThicknessRange!==void 0&&(this.iridescenceThicknessMinimum=t.iridescenceThicknessRange[0],this.iridescenceThicknessMaximum=t.iridescenceThicknessRange[1]),t.transmission!==void 0&&(this.transmission=t.transmission),t.thickness!==void 0&&(this.thickness=t.thickness),t.attenuationDistance!==void 0&&(this.attenuationDistance=t.attenuationDistance),t.attenuationColor!==void 0&&this.attenuationColor!==void 0&&this.attenuationColor.setHex(t.attenuationColor),t.anisotropy!==void 0&&(this.anisotropy=t.anisotropy),t.anisotropyRotation!==void 0&&(this.anisotropyRotation=t.anisotropyRotation),t.fog!==void 0&&(this.fog=t.fog),t.flatShading!==void 0&&(this.flatShading=t.flatShading),t.blending!==void 0&&(this.blending=t.blending),t.combine!==void 0&&(this.combine=t.combine),t.side!==void 0&&(this.side=t.side),t.shadowSide!==void 0&&(this.shadowSide=t.shadowSide),t.opacity!==void 0&&(this.opacity=t.opacity),t.transparent!==void 0&&(this.transparent=t.transparent),t.alphaTest!==void 0&&(this.alphaTest=t.alphaTest),t.alphaHash!==void 0&&(this.alphaHash=t.alphaHash),t.depthFunc!==void 0&&(this.depthFunc=t.depthFunc),t.depthTest!==void 0&&(this.depthTest=t.depthTest),t.depthWrite!==void 0&&(this.depthWrite=t.depthWrite),t.colorWrite!==void 0&&(this.colorWrite=t.colorWrite),t.clippingPlanes!==void 0&&(this.clippingPlanes=t.clippingPlanes.map(i=>new qn().fromJSON(i))),t.clipIntersection!==void 0&&(this.clipIntersection=t.clipIntersection),t.clipShadows!==void 0&&(this.clipShadows=t.clipShadows),t.depthPacking!==void 0&&(this.depthPacking=t.depthPacking),t.blendSrc!==void 0&&(this.blendSrc=t.blendSrc),t.blendDst!==void 0&&(this.blendDst=t.blendDst),t.blendEquation!==void 0&&(this.blendEquation=t.blendEquation),t.blendSrcAlpha!==void 0&&(this.blendSrcAlpha=t.blendSrcAlpha),t.blendDstAlpha!==void 0&&(this.blendDstAlpha=t.blendDstAlpha),t.blendEquationAlpha!==void 0&&(this.blendEquationAlpha=t.blendEquationAlpha),t.blendColor!==void 0&&this.blendColor!==void 0&&this.blendColor.setHex(t.blendColor),t.blendAlpha!==void 0&&(this.blendAlpha=t.blendAlpha),t.stencilWriteMask!==void 0&&(this.stencilWriteMask=t.stencilWriteMask),t.stencilFunc!==void 0&&(this.stencilFunc=t.stencilFunc),t.stencilRef!==void 0&&(this.stencilRef=t.stencilRef),t.stencilFuncMask!==void 0&&(this.stencilFuncMask=t.stencilFuncMask),t.stencilFail!==void 0&&(this.stencilFail=t.stencilFail),t.stencilZFail!==void 0&&(this.stencilZFail=t.stencilZFail),t.stencilZPass!==void 0&&(this.stencilZPass=t.stencilZPass),t.stencilWrite!==void 0&&(this.stencilWrite=t.stencilWrite),t.wireframe!==void 0&&(this.wireframe=t.wireframe),t.wireframeLinewidth!==void 0&&(this.wireframeLinewidth=t.wireframeLinewidth),t.wireframeLinecap!==void 0&&(this.wireframeLinecap=t.wireframeLinecap),t.wireframeLinejoin!==void 0&&(this.wireframeLinejoin=t.wireframeLinejoin),t.rotation!==void 0&&(this.rotation=t.rotation),t.linewidth!==void 0&&(this.linewidth=t.linewidth),t.linecap!==void 0&&(this.linecap=t.linecap),t.linejoin!==void 0&&(this.linejoin=t.linejoin),t.dashSize!==void 0&&(this.dashSize=t.dashSize),t.gapSize!==void 0&&(this.gapSize=t.gapSize),t.scale!==void 0&&(this.scale=t.scale),t.polygonOffset!==void 0&&(this.polygonOffset=t.polygonOffset),t.polygonOffsetFactor!==void 0&&(this.polygonOffsetFactor=t.polygonOffsetFactor),t.polygonOffsetUnits!==void 0&&(this.polygonOffsetUnits=t.polygonOffsetUnits),t.dithering!==void 0&&(this.dithering=t.dithering),t.alphaToCoverage!==void 0&&(this.alphaToCoverage=t.alphaToCoverage),t.premultipliedAlpha!==void 0&&(this.premultipliedAlpha=t.premultipliedAlpha),t.forceSinglePass!==void 0&&(this.forceSinglePass=t.forceSinglePass),t.allowOverride!==void 0&&(this.allowOverride=t.allowOverride),t.visible!==void 0&&(this.visible=t.visible),t.toneMapped!==void 0&&(this.toneMapped=t.toneMapped),t.userData!==void 0&&(this.userData=t.userData),t.vertexColors!==void 0&&(typeof t.vertexColors=="number"?this.vertexColors=t.vertexColors>0:this.vertexColors=t.vertexColors),t.size!==void 0&&(this.size=t.size),t.sizeAttenuation!==void 0&&(this.sizeAttenuation=t.sizeAttenuation),t.map!==void 0&&(this.map=n[t.map]||null),t.matcap!==void 0&&(this.matcap=n[t.matcap]||null),t.alphaMap!==void 0&&(this.alphaMap=n[t.alphaMap]||null),t.bumpMap!==void 0&&(this.bumpMap=n[t.bumpMap]||null),t.bumpScale!==void 0&&(this.bumpScale=t.bumpScale),t.normalMap!==void 0&&(this.normalMap=n[t.normalMap]||null),t.normalMapType!==void 0&&(this.normalMapType=t.normalMapType),t.normalScale!==void 0){let i=t.normalScale;Array.isArray(i)===!1&&(i=[i,i]),this.normalScale=new zt().fromArray(i)}return t.displacementMap!==void 0&&(this.displacementMap=n[t.displacementMap]||null),t.displacementScale!==void 0&&(this.displacementScale=t.displacementScale),t.displacementBias!==void 0&&(this.displacementBias=t.displacementBias),t.roughnessMap!==void 0&&(this.roughnessMap=n[t.roughnessMap]||null),t.metalnessMap!==void 0&&(this.metalnessMap=n[t.metalnessMap]||null),t.emissiveMap!==void 0&&(this.emissiveMap=n[t.emissiveMap]||null),t.emissiveIntensity!==void 0&&(this.emissiveIntensity=t.emissiveIntensity),t.specularMap!==void 0&&(this.specularMap=n[t.specularMap]||null),t.specularIntensityMap!==void 0&&(this.specularIntensityMap=n[t.specularIntensityMap]||null),t.specularColorMap!==void 0&&(this.specularColorMap=n[t.specularColorMap]||null),t.envMap!==void 0&&(this.envMap=n[t.envMap]||null),t.envMapRotation!==void 0&&this.envMapRotation.fromArray(t.envMapRotation),t.envMapIntensity!==void 0&&(this.envMapIntensity=t.envMapIntensity),t.reflectivity!==void 0&&(this.reflectivity=t.reflectivity),t.refractionRatio!==void 0&&(this.refractionRatio=t.refractionRatio),t.lightMap!==void 0&&(this.lightMap=n[t.lightMap]||null),t.lightMapIntensity!==void 0&&(this.lightMapIntensity=t.lightMapIntensity),t.aoMap!==void 0&&(this.aoMap=n[t.aoMap]||null),t.aoMapIntensity!==void 0&&(this.aoMapIntensity=t.aoMapIntensity),t.gradientMap!==void 0&&(this.gradientMap=n[t.gradientMap]||null),t.clearcoatMap!==void 0&&(this.clearcoatMap=n[t.clearcoatMap]||null),t.clearcoatRoughnessMap!==void 0&&(this.clearcoatRoughnessMap=n[t.clearcoatRoughnessMap]||null),t.clearcoatNormalMap!==void 0&&(this.clearcoatNormalMap=n[t.clearcoatNormalMap]||null),t.clearcoatNormalScale!==void 0&&(this.clearcoatNormalScale=new zt().fromArray(t.clearcoatNormalScale)),t.diffuseRoughnessMap!==void 0&&(this.diffuseRoughnessMap=n[t.diffuseRoughnessMap]||null),t.iridescenceMap!==void 0&&(this.iridescenceMap=n[t.iridescenceMap]||null),t.iridescenceThicknessMap!==void 0&&(this.iridescenceThicknessMap=n[t.iridescenceThicknessMap]||null),t.transmissionMap!==void 0&&(this.transmissionMap=n[t.transmissionMap]||null),t.thicknessMap!==void 0&&(this.thicknessMap=n[t.thicknessMap]||null),t.anisotropyMap!==void 0&&(this.anisotropyMap=n[t.anisotropyMap]||null),t.sheenColorMap!==void 0&&(this.sheenColorMap=n[t.sheenColorMap]||null),t.sheenRoughnessMap!==void 0&&(this.sheenRoughnessMap=n[t.sheenRoughnessMap]||null),this}clone(){return new this.constructor().copy(this)}copy(t){this.name=t.name,this.blending=t.blending,this.side=t.side,this.vertexColors=t.vertexColors,this.opacity=t.opacity,this.transparent=t.transparent,this.blendSrc=t.blendSrc,this.blendDst=t.blendDst,this.blendEquation=t.blendEquation,this.blendSrcAlpha=t.blendSrcAlpha,this.blendDstAlpha=t.blendDstAlpha,this.blendEquationAlpha=t.blendEquationAlpha,this.blendColor.copy(t.blendColor),this.blendAlpha=t.blendAlpha,this.depthFunc=t.depthFunc,this.depthTest=t.depthTest,this.depthWrite=t.depthWrite,this.stencilWriteMask=t.stencilWriteMask,this.stencilFunc=t.stencilFunc,this.stencilRef=t.stencilRef,this.stencilFuncMask=t.stencilFuncMask,this.stencilFail=t.stencilFail,this.stencilZFail=t.stencilZFail,this.stencilZPass=t.stencilZPass,this.stencilWrite=t.stencilWrite;let n=t.clippingPlanes,i=null;if(n!==null){let r=n.length;i=new Array(r);for(let s=0;s!==r;++s)i[s]=n[s].clone()}return this.clippingPlanes=i,this.clipIntersection=t.clipIntersection,this.clipShadows=t.clipShadows,this.shadowSide=t.shadowSide,this.colorWrite=t.colorWrite,this.precision=t.precision,this.polygonOffset=t.polygonOffset,this.polygonOffsetFactor=t.polygonOffsetFactor,this.polygonOffsetUnits=t.polygonOffsetUnits,this.dithering=t.dithering,this.alphaTest=t.alphaTest,this.alphaHash=t.alphaHash,this.alphaToCoverage=t.alphaToCoverage,this.premultipliedAlpha=t.premultipliedAlpha,this.forceSinglePass=t.forceSinglePass,this.allowOverride=t.allowOverride,this.visible=t.visible,this.toneMapped=t.toneMapped,this.userData=JSON.parse(JSON.stringify(t.userData)),this}dispose(){this.dispatchEvent({type:"dispose"})}set needsUpdate(t){t===!0&&this.version++}};var Pr=new q,X_=new q,Zf=new q,Jf=new q,co=class{constructor(t=new q,n=new q(0,0,-1)){this.origin=t,this.direction=n}set(t,n){return this.origin.copy(t),this.direction.copy(n),this}copy(t){return this.origin.copy(t.origin),this.direction.copy(t.direction),this}at(t,n){return n.copy(this.origin).addScaledVector(this.direction,t)}lookAt(t){return this.direction.copy(t).sub(this.origin).normalize(),this}recast(t){return this.origin.copy(this.at(t,Pr)),this}closestPointToPoint(t,n){n.subVectors(t,this.origin);let i=n.dot(this.direction);return i<0?n.copy(this.origin):n.copy(this.origin).addScaledVector(this.direction,i)}distanceToPoint(t){return Math.sqrt(this.distanceSqToPoint(t))}distanceSqToPoint(t){let n=Pr.subVectors(t,this.origin).dot(this.direction);return n<0?this.origin.distanceToSquared(t):(Pr.copy(this.origin).addScaledVector(this.direction,n),Pr.distanceToSquared(t))}distanceSqToSegment(t,n,i,r){X_.copy(t).add(n).multiplyScalar(.5),Zf.copy(n).sub(t).normalize(),Jf.copy(this.origin).sub(X_);let s=t.distanceTo(n)*.5,o=-this.direction.dot(Zf),a=Jf.dot(this.direction),c=-Jf.dot(Zf),l=Jf.lengthSq(),u=Math.abs(1-o*o),h,f,d,p;if(u>0)if(h=o*c-a,f=o*a-c,p=s*u,h>=0)if(f>=-p)if(f<=p){let _=1/u;h*=_,f*=_,d=h*(h+o*f+2*a)+f*(o*h+f+2*c)+l}else f=s,h=Math.max(0,-(o*f+a)),d=-h*h+f*(f+2*c)+l;else f=-s,h=Math.max(0,-(o*f+a)),d=-h*h+f*(f+2*c)+l;else f<=-p?(h=Math.max(0,-(-o*s+a)),f=h>0?-s:Math.min(Math.max(-s,-c),s),d=-h*h+f*(f+2*c)+l):f<=p?(h=0,f=Math.min(Math.max(-s,-c),s),d=f*(f+2*c)+l):(h=Math.max(0,-(o*s+a)),f=h>0?s:Math.min(Math.max(-s,-c),s),d=-h*h+f*(f+2*c)+l);else f=o>0?-s:s,h=Math.max(0,-(o*f+a)),d=-h*h+f*(f+2*c)+l;return i&&i.copy(this.origin).addScaledVector(this.direction,h),r&&r.copy(X_).addScaledVector(Zf,f),d}intersectSphere(t,n){if(t.radius<0)return null;Pr.subVectors(t.center,this.origin);let i=Pr.dot(this.direction),r=Pr.dot(Pr)-i*i,s=t.radius*t.radius;if(r>s)return null;let o=Math.sqrt(s-r),a=i-o,c=i+o;return c<0?null:a<0?this.at(c,n):this.at(a,n)}intersectsSphere(t){return t.radius<0?!1:this.distanceSqToPoint(t.center)<=t.radius*t.radius}distanceToPlane(t){let n=t.normal.dot(this.direction);if(n===0)return t.distanceToPoint(this.origin)===0?0:null;let i=-(this.origin.dot(t.normal)+t.constant)/n;return i>=0?i:null}intersectPlane(t,n){let i=this.distanceToPlane(t);return i===null?null:this.at(i,n)}intersectsPlane(t){let n=t.distanceToPoint(this.origin);return n===0||t.normal.dot(this.direction)*n<0}intersectBox(t,n){let i,r,s,o,a,c,l=1/this.direction.x,u=1/this.direction.y,h=1/this.direction.z,f=this.origin;return l>=0?(i=(t.min.x-f.x)*l,r=(t.max.x-f.x)*l):(i=(t.max.x-f.x)*l,r=(t.min.x-f.x)*l),u>=0?(s=(t.min.y-f.y)*u,o=(t.max.y-f.y)*u):(s=(t.max.y-f.y)*u,o=(t.min.y-f.y)*u),i>o||s>r||((s>i||isNaN(i))&&(i=s),(o<r||isNaN(r))&&(r=o),h>=0?(a=(t.min.z-f.z)*h,c=(t.max.z-f.z)*h):(a=(t.max.z-f.z)*h,c=(t.min.z-f.z)*h),i>c||a>r)||((a>i||i!==i)&&(i=a),(c<r||r!==r)&&(r=c),r<0)?null:this.at(i>=0?i:r,n)}intersectsBox(t){return this.intersectBox(t,Pr)!==null}intersectTriangle(t,n,i,r,s){let o=this.origin,a=this.direction,c=a.x,l=a.y,u=a.z,h=t.x-o.x,f=t.y-o.y,d=t.z-o.z,p=n.x-o.x,_=n.y-o.y,m=n.z-o.z,g=i.x-o.x,v=i.y-o.y,S=i.z-o.z,x=Math.abs(c),w=Math.abs(l),M=Math.abs(u),y,b,R,C,E,N,B,I,L,k,D,Y;if(x>=w&&x>=M?(R=c,N=h,L=p,Y=g,c>=0?(y=l,b=u,C=f,E=d,B=_,I=m,k=v,D=S):(y=u,b=l,C=d,E=f,B=m,I=_,k=S,D=v)):w>=M?(R=l,N=f,L=_,Y=v,l>=0?(y=u,b=c,C=d,E=h,B=m,I=p,k=S,D=g):(y=c,b=u,C=h,E=d,B=p,I=m,k=g,D=S)):(R=u,N=d,L=m,Y=S,u>=0?(y=c,b=l,C=h,E=f,B=p,I=_,k=g,D=v):(y=l,b=c,C=f,E=h,B=_,I=p,k=v,D=g)),R===0)return null;let F=y/R,G=b/R,W=1/R,nt=C-F*N,ct=E-G*N,H=B-F*L,at=I-G*L,ft=k-F*Y,ot=D-G*Y,st=ft*at-ot*H,J=nt*ot-ct*ft,gt=H*ct-at*nt;if(r){if(st<0||J<0||gt<0)return null}else if((st<0||J<0||gt<0)&&(st>0||J>0||gt>0))return null;let lt=st+J+gt;if(lt===0)return null;let K=W*(st*N+J*L+gt*Y);return(lt>0?K<0:K>0)?null:this.at(K/lt,s)}applyMatrix4(t){return this.origin.applyMatrix4(t),this.direction.transformDirection(t),this}equals(t){return t.origin.equals(this.origin)&&t.direction.equals(this.direction)}clone(){return new this.constructor().copy(this)}},Th=class extends Fr{constructor(t){super(),this.isMeshBasicMaterial=!0,this.type="MeshBasicMaterial",this.color=new Zt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ur,this.combine=Wh,this.reflectivity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.fog=t.fog,this}},bA=new Se,ro=new co,Kf=new ao,MA=new q,jf=new q,Qf=new q,th=new q,$_=new q,eh=new q,SA=new q,nh=new q,_i=class extends pn{constructor(t=new Kn,n=new Th){super(),this.isMesh=!0,this.type="Mesh",this.geometry=t,this.material=n,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.count=1,this.updateMorphTargets()}copy(t,n){return super.copy(t,n),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}updateMorphTargets(){let n=this.geometry.morphAttributes,i=Object.keys(n);if(i.length>0){let r=n[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}getVertexPosition(t,n){let i=this.geometry,r=i.attributes.position,s=i.morphAttributes.position,o=i.morphTargetsRelative;n.fromBufferAttribute(r,t);let a=this.morphTargetInfluences;if(s&&a){eh.set(0,0,0);for(let c=0,l=s.length;c<l;c++){let u=a[c],h=s[c];u!==0&&($_.fromBufferAttribute(h,t),o?eh.addScaledVector($_,u):eh.addScaledVector($_.sub(n),u))}n.add(eh)}return n}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,n){let i=this.geometry,r=this.material,s=this.matrixWorld;r!==void 0&&(i.boundingSphere===null&&i.computeBoundingSphere(),Kf.copy(i.boundingSphere),Kf.applyMatrix4(s),ro.copy(t.ray).recast(t.near),!(Kf.containsPoint(ro.origin)===!1&&(ro.intersectSphere(Kf,MA)===null||ro.origin.distanceToSquared(MA)>(t.far-t.near)**2))&&(bA.copy(s).invert(),ro.copy(t.ray).applyMatrix4(bA),!(i.boundingBox!==null&&ro.intersectsBox(i.boundingBox)===!1)&&this._computeIntersections(t,n,ro)))}_computeIntersections(t,n,i){let r,s=this.geometry,o=this.material,a=s.index,c=s.attributes.position,l=s.attributes.uv,u=s.attributes.uv1,h=s.attributes.normal,f=s.groups,d=s.drawRange;if(a!==null)if(Array.isArray(o))for(let p=0,_=f.length;p<_;p++){let m=f[p],g=o[m.materialIndex],v=Math.max(m.start,d.start),S=Math.min(a.count,Math.min(m.start+m.count,d.start+d.count));for(let x=v,w=S;x<w;x+=3){let M=a.getX(x),y=a.getX(x+1),b=a.getX(x+2);r=ih(this,g,t,i,l,u,h,M,y,b),r&&(r.faceIndex=Math.floor(x/3),r.face.materialIndex=m.materialIndex,n.push(r))}}else{let p=Math.max(0,d.start),_=Math.min(a.count,d.start+d.count);for(let m=p,g=_;m<g;m+=3){let v=a.getX(m),S=a.getX(m+1),x=a.getX(m+2);r=ih(this,o,t,i,l,u,h,v,S,x),r&&(r.faceIndex=Math.floor(m/3),n.push(r))}}else if(c!==void 0)if(Array.isArray(o))for(let p=0,_=f.length;p<_;p++){let m=f[p],g=o[m.materialIndex],v=Math.max(m.start,d.start),S=Math.min(c.count,Math.min(m.start+m.count,d.start+d.count));for(let x=v,w=S;x<w;x+=3){let M=x,y=x+1,b=x+2;r=ih(this,g,t,i,l,u,h,M,y,b),r&&(r.faceIndex=Math.floor(x/3),r.face.materialIndex=m.materialIndex,n.push(r))}}else{let p=Math.max(0,d.start),_=Math.min(c.count,d.start+d.count);for(let m=p,g=_;m<g;m+=3){let v=m,S=m+1,x=m+2;r=ih(this,o,t,i,l,u,h,v,S,x),r&&(r.faceIndex=Math.floor(m/3),n.push(r))}}}};function wU(e,t,n,i,r,s,o,a){let c;if(t.side===En?c=i.intersectTriangle(o,s,r,!0,a):c=i.intersectTriangle(r,s,o,t.side===bs,a),c===null)return null;nh.copy(a),nh.applyMatrix4(e.matrixWorld);let l=n.ray.origin.distanceTo(nh);return l<n.near||l>n.far?null:{distance:l,point:nh.clone(),object:e}}function ih(e,t,n,i,r,s,o,a,c,l){e.getVertexPosition(a,jf),e.getVertexPosition(c,Qf),e.getVertexPosition(l,th);let u=wU(e,t,n,i,jf,Qf,th,SA);if(u){let h=new q;ds.getBarycoord(SA,jf,Qf,th,h),r&&(u.uv=ds.getInterpolatedAttribute(r,a,c,l,h,new zt)),s&&(u.uv1=ds.getInterpolatedAttribute(s,a,c,l,h,new zt)),o&&(u.normal=ds.getInterpolatedAttribute(o,a,c,l,h,new q),u.normal.dot(i.direction)>0&&u.normal.multiplyScalar(-1));let f={a,b:c,c:l,normal:new q,materialIndex:0};ds.getNormal(jf,Qf,th,f.normal),u.face=f,u.barycoord=h}return u}var Ah=class extends On{constructor(t=null,n=1,i=1,r,s,o,a,c,l=tn,u=tn,h,f){super(null,o,a,c,l,u,r,s,h,f),this.isDataTexture=!0,this.image={data:t,width:n,height:i},this.generateMipmaps=!1,this.flipY=!1,this.unpackAlignment=1}};var so=new ao,TU=new zt(.5,.5),rh=new q,ms=class{constructor(t=new qn,n=new qn,i=new qn,r=new qn,s=new qn,o=new qn){this.planes=[t,n,i,r,s,o]}set(t,n,i,r,s,o){let a=this.planes;return a[0].copy(t),a[1].copy(n),a[2].copy(i),a[3].copy(r),a[4].copy(s),a[5].copy(o),this}copy(t){let n=this.planes;for(let i=0;i<6;i++)n[i].copy(t.planes[i]);return this}setFromProjectionMatrix(t,n=gi,i=!1){let r=this.planes,s=t.elements,o=s[0],a=s[1],c=s[2],l=s[3],u=s[4],h=s[5],f=s[6],d=s[7],p=s[8],_=s[9],m=s[10],g=s[11],v=s[12],S=s[13],x=s[14],w=s[15];if(r[0].setComponents(l-o,d-u,g-p,w-v).normalize(),r[1].setComponents(l+o,d+u,g+p,w+v).normalize(),r[2].setComponents(l+a,d+h,g+_,w+S).normalize(),r[3].setComponents(l-a,d-h,g-_,w-S).normalize(),i)r[4].setComponents(c,f,m,x).normalize(),r[5].setComponents(l-c,d-f,g-m,w-x).normalize();else if(r[4].setComponents(l-c,d-f,g-m,w-x).normalize(),n===gi)r[5].setComponents(l+c,d+f,g+m,w+x).normalize();else if(n===Pa)r[5].setComponents(c,f,m,x).normalize();else throw new Error("THREE.Frustum.setFromProjectionMatrix(): Invalid coordinate system: "+n);return this}intersectsObject(t){if(t.boundingSphere!==void 0)t.boundingSphere===null&&t.computeBoundingSphere(),so.copy(t.boundingSphere).applyMatrix4(t.matrixWorld);else{let n=t.geometry;n.boundingSphere===null&&n.computeBoundingSphere(),so.copy(n.boundingSphere).applyMatrix4(t.matrixWorld)}return this.intersectsSphere(so)}intersectsSprite(t){so.center.set(0,0,0);let n=TU.distanceTo(t.center);return so.radius=.7071067811865476+n,so.applyMatrix4(t.matrixWorld),this.intersectsSphere(so)}intersectsSphere(t){let n=this.planes,i=t.center,r=-t.radius;for(let s=0;s<6;s++)if(n[s].distanceToPoint(i)<r)return!1;return!0}intersectsBox(t){let n=this.planes;for(let i=0;i<6;i++){let r=n[i];if(rh.x=r.normal.x>0?t.max.x:t.min.x,rh.y=r.normal.y>0?t.max.y:t.min.y,rh.z=r.normal.z>0?t.max.z:t.min.z,r.distanceToPoint(rh)<0)return!1}return!0}containsPoint(t){let n=this.planes;for(let i=0;i<6;i++)if(n[i].distanceToPoint(t)<0)return!1;return!0}clone(){return new this.constructor().copy(this)}},wA=new Se,Eh=class e{constructor(){this.coordinateSystem=gi,this._frustums=[],this._count=0}setFromArrayCamera(t){let n=t.cameras,i=this._frustums;for(let r=0;r<n.length;r++){let s=n[r];wA.multiplyMatrices(s.projectionMatrix,s.matrixWorldInverse),i[r]===void 0&&(i[r]=new ms),i[r].setFromProjectionMatrix(wA,s.coordinateSystem,s.reversedDepth)}return this._count=n.length,this}getFrustum(t){return this._frustums[t]}intersectsObject(t){let n=this._frustums;for(let i=0;i<this._count;i++)if(n[i].intersectsObject(t))return!0;return!1}intersectsSprite(t){let n=this._frustums;for(let i=0;i<this._count;i++)if(n[i].intersectsSprite(t))return!0;return!1}intersectsSphere(t){let n=this._frustums;for(let i=0;i<this._count;i++)if(n[i].intersectsSphere(t))return!0;return!1}intersectsBox(t){let n=this._frustums;for(let i=0;i<this._count;i++)if(n[i].intersectsBox(t))return!0;return!1}containsPoint(t){let n=this._frustums;for(let i=0;i<this._count;i++)if(n[i].containsPoint(t))return!0;return!1}copy(t){this.coordinateSystem=t.coordinateSystem;let n=this._frustums,i=t._frustums;for(let r=0;r<t._count;r++)n[r]===void 0&&(n[r]=new ms),n[r].copy(i[r]);return this._count=t._count,this}clone(){return new e().copy(this)}};var Ch=class extends Fr{constructor(t){super(),this.isPointsMaterial=!0,this.type="PointsMaterial",this.color=new Zt(16777215),this.map=null,this.alphaMap=null,this.size=1,this.sizeAttenuation=!0,this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.alphaMap=t.alphaMap,this.size=t.size,this.sizeAttenuation=t.sizeAttenuation,this.fog=t.fog,this}},TA=new Se,j_=new co,sh=new ao,oh=new q,pl=class extends pn{constructor(t=new Kn,n=new Ch){super(),this.isPoints=!0,this.type="Points",this.geometry=t,this.material=n,this.morphTargetDictionary=void 0,this.morphTargetInfluences=void 0,this.updateMorphTargets()}copy(t,n){return super.copy(t,n),t.morphTargetInfluences!==void 0?this.morphTargetInfluences=t.morphTargetInfluences.slice():this.morphTargetInfluences=void 0,t.morphTargetDictionary!==void 0?this.morphTargetDictionary=Object.assign({},t.morphTargetDictionary):this.morphTargetDictionary=void 0,this.material=Array.isArray(t.material)?t.material.slice():t.material,this.geometry=t.geometry,this}intersectsFrustum(t){return t.intersectsObject(this)}raycast(t,n){let i=this.geometry,r=this.matrixWorld,s=t.params.Points.threshold,o=i.drawRange;if(i.boundingSphere===null&&i.computeBoundingSphere(),sh.copy(i.boundingSphere),sh.applyMatrix4(r),sh.radius+=s,t.ray.intersectsSphere(sh)===!1)return;TA.copy(r).invert(),j_.copy(t.ray).applyMatrix4(TA);let a=s/((this.scale.x+this.scale.y+this.scale.z)/3),c=a*a,l=i.index,h=i.attributes.position;if(l!==null){let f=Math.max(0,o.start),d=Math.min(l.count,o.start+o.count);for(let p=f,_=d;p<_;p++){let m=l.getX(p);oh.fromBufferAttribute(h,m),AA(oh,m,c,r,t,n,this)}}else{let f=Math.max(0,o.start),d=Math.min(h.count,o.start+o.count);for(let p=f,_=d;p<_;p++)oh.fromBufferAttribute(h,p),AA(oh,p,c,r,t,n,this)}}updateMorphTargets(){let n=this.geometry.morphAttributes,i=Object.keys(n);if(i.length>0){let r=n[i[0]];if(r!==void 0){this.morphTargetInfluences=[],this.morphTargetDictionary={};for(let s=0,o=r.length;s<o;s++){let a=r[s].name||String(s);this.morphTargetInfluences.push(0),this.morphTargetDictionary[a]=s}}}}};function AA(e,t,n,i,r,s,o){let a=j_.distanceSqToPoint(e);if(a<n){let c=new q;j_.closestPointToPoint(e,c),c.applyMatrix4(i);let l=r.ray.origin.distanceTo(c);if(l<r.near||l>r.far)return;s.push({distance:l,distanceToRay:Math.sqrt(a),point:c,index:t,face:null,faceIndex:null,barycoord:null,object:o})}}var ml=class extends On{constructor(t=[],n=fo,i,r,s,o,a,c,l,u){super(t,n,i,r,s,o,a,c,l,u),this.isCubeTexture=!0,this.flipY=!1}get images(){return this.image}set images(t){this.image=t}};var Or=class extends On{constructor(t,n,i=Di,r,s,o,a=tn,c=tn,l,u=Dr,h=1){if(u!==Dr&&u!==kr)throw new Error("THREE.DepthTexture: format must be either THREE.DepthFormat or THREE.DepthStencilFormat");let f={width:t,height:n,depth:h};super(f,r,s,o,a,c,u,i,l),this.isDepthTexture=!0,this.flipY=!1,this.generateMipmaps=!1,this.compareFunction=null}copy(t){return super.copy(t),this.source=new Da(Object.assign({},t.image)),this.compareFunction=t.compareFunction,this}toJSON(t){let n=super.toJSON(t);return n.compareFunction=this.compareFunction,n}},gl=class extends Or{constructor(t,n=Di,i=fo,r,s,o=tn,a=tn,c,l=Dr){let u={width:t,height:t,depth:1},h=[u,u,u,u,u,u];super(t,t,n,i,r,s,o,a,c,l),this.image=h,this.isCubeDepthTexture=!0,this.isCubeTexture=!0}get images(){return this.image}set images(t){this.image=t}},_l=class extends On{constructor(t=null){super(),this.sourceTexture=t,this.isExternalTexture=!0}copy(t){return super.copy(t),this.sourceTexture=t.sourceTexture,this}},Fa=class e extends Kn{constructor(t=1,n=1,i=1,r=1,s=1,o=1){super(),this.type="BoxGeometry",this.parameters={width:t,height:n,depth:i,widthSegments:r,heightSegments:s,depthSegments:o};let a=this;r=Math.floor(r),s=Math.floor(s),o=Math.floor(o);let c=[],l=[],u=[],h=[],f=0,d=0;p("z","y","x",-1,-1,i,n,t,o,s,0),p("z","y","x",1,-1,i,n,-t,o,s,1),p("x","z","y",1,1,t,i,n,r,o,2),p("x","z","y",1,-1,t,i,-n,r,o,3),p("x","y","z",1,-1,t,n,i,r,s,4),p("x","y","z",-1,-1,t,n,-i,r,s,5),this.setIndex(c),this.setAttribute("position",new Yn(l,3)),this.setAttribute("normal",new Yn(u,3)),this.setAttribute("uv",new Yn(h,2));function p(_,m,g,v,S,x,w,M,y,b,R){let C=x/y,E=w/b,N=x/2,B=w/2,I=M/2,L=y+1,k=b+1,D=0,Y=0,F=new q;for(let G=0;G<k;G++){let W=G*E-B;for(let nt=0;nt<L;nt++){let ct=nt*C-N;F[_]=ct*v,F[m]=W*S,F[g]=I,l.push(F.x,F.y,F.z),F[_]=0,F[m]=0,F[g]=M>0?1:-1,u.push(F.x,F.y,F.z),h.push(nt/y),h.push(1-G/b),D+=1}}for(let G=0;G<b;G++)for(let W=0;W<y;W++){let nt=f+W+L*G,ct=f+W+L*(G+1),H=f+(W+1)+L*(G+1),at=f+(W+1)+L*G;c.push(nt,ct,at),c.push(ct,H,at),Y+=6}a.addGroup(d,Y,R),d+=Y,f+=D}}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new e(t.width,t.height,t.depth,t.widthSegments,t.heightSegments,t.depthSegments)}};var yl=class e extends Kn{constructor(t=1,n=1,i=1,r=1){super(),this.type="PlaneGeometry",this.parameters={width:t,height:n,widthSegments:i,heightSegments:r};let s=t/2,o=n/2,a=Math.floor(i),c=Math.floor(r),l=a+1,u=c+1,h=t/a,f=n/c,d=[],p=[],_=[],m=[];for(let g=0;g<u;g++){let v=g*f-o;for(let S=0;S<l;S++){let x=S*h-s;p.push(x,-v,0),_.push(0,0,1),m.push(S/a),m.push(1-g/c)}}for(let g=0;g<c;g++)for(let v=0;v<a;v++){let S=v+l*g,x=v+l*(g+1),w=v+1+l*(g+1),M=v+1+l*g;d.push(S,x,M),d.push(x,w,M)}this.setIndex(d),this.setAttribute("position",new Yn(p,3)),this.setAttribute("normal",new Yn(_,3)),this.setAttribute("uv",new Yn(m,2))}copy(t){return super.copy(t),this.parameters=Object.assign({},t.parameters),this}static fromJSON(t){return new e(t.width,t.height,t.widthSegments,t.heightSegments)}};function mo(e){let t={};for(let n in e){t[n]={};for(let i in e[n]){let r=e[n][i];if(EA(r))r.isRenderTargetTexture?(Ut("UniformsUtils: Textures of render targets cannot be cloned via cloneUniforms() or mergeUniforms()."),t[n][i]=null):t[n][i]=r.clone();else if(Array.isArray(r))if(EA(r[0])){let s=[];for(let o=0,a=r.length;o<a;o++)s[o]=r[o].clone();t[n][i]=s}else t[n][i]=r.slice();else t[n][i]=r}}return t}function mn(e){let t={};for(let n=0;n<e.length;n++){let i=mo(e[n]);for(let r in i)t[r]=i[r]}return t}function EA(e){return e&&(e.isColor||e.isMatrix3||e.isMatrix4||e.isVector2||e.isVector3||e.isVector4||e.isTexture||e.isQuaternion)}function AU(e){let t=[];for(let n=0;n<e.length;n++)t.push(e[n].clone());return t}function Py(e){let t=e.getRenderTarget();return t===null?e.outputColorSpace:t.isXRRenderTarget===!0?t.texture.colorSpace:Qt.workingColorSpace}var vE={clone:mo,merge:mn},EU=`void main() {
	gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
}`,CU=`void main() {
	gl_FragColor = vec4( 1.0, 0.0, 0.0, 1.0 );
}`,yi=class extends Fr{constructor(t){super(),this.isShaderMaterial=!0,this.type="ShaderMaterial",this.defines={},this.uniforms={},this.uniformsGroups=[],this.vertexShader=EU,this.fragmentShader=CU,this.linewidth=1,this.wireframe=!1,this.wireframeLinewidth=1,this.fog=!1,this.lights=!1,this.clipping=!1,this.forceSinglePass=!0,this.extensions={clipCullDistance:!1,multiDraw:!1},this.defaultAttributeValues={color:[1,1,1],uv:[0,0],uv1:[0,0]},this.index0AttributeName=void 0,this.uniformsNeedUpdate=!1,this.glslVersion=null,t!==void 0&&this.setValues(t)}copy(t){return super.copy(t),this.fragmentShader=t.fragmentShader,this.vertexShader=t.vertexShader,this.uniforms=mo(t.uniforms),this.uniformsGroups=AU(t.uniformsGroups),this.defines=Object.assign({},t.defines),this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.fog=t.fog,this.lights=t.lights,this.clipping=t.clipping,this.extensions=Object.assign({},t.extensions),this.glslVersion=t.glslVersion,this.defaultAttributeValues=Object.assign({},t.defaultAttributeValues),this.index0AttributeName=t.index0AttributeName,this.uniformsNeedUpdate=t.uniformsNeedUpdate,this}toJSON(t){let n=super.toJSON(t);n.glslVersion=this.glslVersion,n.uniforms={};for(let r in this.uniforms){let o=this.uniforms[r].value;o&&o.isTexture?n.uniforms[r]={type:"t",value:o.toJSON(t).uuid}:o&&o.isColor?n.uniforms[r]={type:"c",value:o.getHex()}:o&&o.isVector2?n.uniforms[r]={type:"v2",value:o.toArray()}:o&&o.isVector3?n.uniforms[r]={type:"v3",value:o.toArray()}:o&&o.isVector4?n.uniforms[r]={type:"v4",value:o.toArray()}:o&&o.isMatrix3?n.uniforms[r]={type:"m3",value:o.toArray()}:o&&o.isMatrix4?n.uniforms[r]={type:"m4",value:o.toArray()}:n.uniforms[r]={value:o}}Object.keys(this.defines).length>0&&(n.defines=this.defines),n.vertexShader=this.vertexShader,n.fragmentShader=this.fragmentShader,n.lights=this.lights,n.clipping=this.clipping;let i={};for(let r in this.extensions)this.extensions[r]===!0&&(i[r]=!0);return Object.keys(i).length>0&&(n.extensions=i),n}fromJSON(t,n){if(super.fromJSON(t,n),t.uniforms!==void 0)for(let i in t.uniforms){let r=t.uniforms[i];switch(this.uniforms[i]={},r.type){case"t":this.uniforms[i].value=n[r.value]||null;break;case"c":this.uniforms[i].value=new Zt().setHex(r.value);break;case"v2":this.uniforms[i].value=new zt().fromArray(r.value);break;case"v3":this.uniforms[i].value=new q().fromArray(r.value);break;case"v4":this.uniforms[i].value=new Te().fromArray(r.value);break;case"m3":this.uniforms[i].value=new Gt().fromArray(r.value);break;case"m4":this.uniforms[i].value=new Se().fromArray(r.value);break;default:this.uniforms[i].value=r.value}}if(t.defines!==void 0&&(this.defines=t.defines),t.vertexShader!==void 0&&(this.vertexShader=t.vertexShader),t.fragmentShader!==void 0&&(this.fragmentShader=t.fragmentShader),t.glslVersion!==void 0&&(this.glslVersion=t.glslVersion),t.extensions!==void 0)for(let i in t.extensions)this.extensions[i]=t.extensions[i];return t.lights!==void 0&&(this.lights=t.lights),t.clipping!==void 0&&(this.clipping=t.clipping),this}},Rh=class extends yi{constructor(t){super(t),this.isRawShaderMaterial=!0,this.type="RawShaderMaterial"}};var xl=class extends Fr{constructor(t){super(),this.isMeshLambertMaterial=!0,this.type="MeshLambertMaterial",this.color=new Zt(16777215),this.map=null,this.lightMap=null,this.lightMapIntensity=1,this.aoMap=null,this.aoMapIntensity=1,this.emissive=new Zt(0),this.emissiveIntensity=1,this.emissiveMap=null,this.bumpMap=null,this.bumpScale=1,this.normalMap=null,this.normalMapType=Id,this.normalScale=new zt(1,1),this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.specularMap=null,this.alphaMap=null,this.envMap=null,this.envMapRotation=new Ur,this.combine=Wh,this.reflectivity=1,this.envMapIntensity=1,this.refractionRatio=.98,this.wireframe=!1,this.wireframeLinewidth=1,this.wireframeLinecap="round",this.wireframeLinejoin="round",this.flatShading=!1,this.fog=!0,this.setValues(t)}copy(t){return super.copy(t),this.color.copy(t.color),this.map=t.map,this.lightMap=t.lightMap,this.lightMapIntensity=t.lightMapIntensity,this.aoMap=t.aoMap,this.aoMapIntensity=t.aoMapIntensity,this.emissive.copy(t.emissive),this.emissiveMap=t.emissiveMap,this.emissiveIntensity=t.emissiveIntensity,this.bumpMap=t.bumpMap,this.bumpScale=t.bumpScale,this.normalMap=t.normalMap,this.normalMapType=t.normalMapType,this.normalScale.copy(t.normalScale),this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.specularMap=t.specularMap,this.alphaMap=t.alphaMap,this.envMap=t.envMap,this.envMapRotation.copy(t.envMapRotation),this.combine=t.combine,this.reflectivity=t.reflectivity,this.envMapIntensity=t.envMapIntensity,this.refractionRatio=t.refractionRatio,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this.wireframeLinecap=t.wireframeLinecap,this.wireframeLinejoin=t.wireframeLinejoin,this.flatShading=t.flatShading,this.fog=t.fog,this}},Ih=class extends Fr{constructor(t){super(),this.isMeshDepthMaterial=!0,this.type="MeshDepthMaterial",this.depthPacking=rE,this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.wireframe=!1,this.wireframeLinewidth=1,this.setValues(t)}copy(t){return super.copy(t),this.depthPacking=t.depthPacking,this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this.wireframe=t.wireframe,this.wireframeLinewidth=t.wireframeLinewidth,this}},Ph=class extends Fr{constructor(t){super(),this.isMeshDistanceMaterial=!0,this.type="MeshDistanceMaterial",this.map=null,this.alphaMap=null,this.displacementMap=null,this.displacementScale=1,this.displacementBias=0,this.setValues(t)}copy(t){return super.copy(t),this.map=t.map,this.alphaMap=t.alphaMap,this.displacementMap=t.displacementMap,this.displacementScale=t.displacementScale,this.displacementBias=t.displacementBias,this}};function Aa(e,t){return!e||e.constructor===t?e:typeof t.BYTES_PER_ELEMENT=="number"?new t(e):Array.prototype.slice.call(e)}function ah(e){return e!==void 0&&e.inTangents!==void 0&&e.outTangents!==void 0}var gs=class{constructor(t,n,i,r){this.parameterPositions=t,this._cachedIndex=0,this.resultBuffer=r!==void 0?r:new n.constructor(i),this.sampleValues=n,this.valueSize=i,this.settings=null,this.DefaultSettings_={}}evaluate(t){let n=this.parameterPositions,i=this._cachedIndex,r=n[i],s=n[i-1];t:{e:{let o;n:{i:if(!(t<r)){for(let a=i+2;;){if(r===void 0){if(t<s)break i;return i=n.length,this._cachedIndex=i,this.copySampleValue_(i-1)}if(i===a)break;if(s=r,r=n[++i],t<r)break e}o=n.length;break n}if(!(t>=s)){let a=n[1];t<a&&(i=2,s=a);for(let c=i-2;;){if(s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(i===c)break;if(r=s,s=n[--i-1],t>=s)break e}o=i,i=0;break n}break t}for(;i<o;){let a=i+o>>>1;t<n[a]?o=a:i=a+1}if(r=n[i],s=n[i-1],s===void 0)return this._cachedIndex=0,this.copySampleValue_(0);if(r===void 0)return i=n.length,this._cachedIndex=i,this.copySampleValue_(i-1)}this._cachedIndex=i,this.intervalChanged_(i,s,r)}return this.interpolate_(i,s,t,r)}getSettings_(){return this.settings||this.DefaultSettings_}copySampleValue_(t){let n=this.resultBuffer,i=this.sampleValues,r=this.valueSize,s=t*r;for(let o=0;o!==r;++o)n[o]=i[s+o];return n}interpolate_(){throw new Error("THREE.Interpolant: Call to abstract method.")}intervalChanged_(){}},Lh=class extends gs{constructor(t,n,i,r){super(t,n,i,r),this._weightPrev=-0,this._offsetPrev=-0,this._weightNext=-0,this._offsetNext=-0,this.DefaultSettings_={endingStart:Z_,endingEnd:Z_}}intervalChanged_(t,n,i){let r=this.parameterPositions,s=t-2,o=t+1,a=r[s],c=r[o];if(a===void 0)switch(this.getSettings_().endingStart){case J_:s=t,a=2*n-i;break;case K_:s=r.length-2,a=n+r[s]-r[s+1];break;default:s=t,a=i}if(c===void 0)switch(this.getSettings_().endingEnd){case J_:o=t,c=2*i-n;break;case K_:o=1,c=i+r[1]-r[0];break;default:o=t-1,c=n}let l=(i-n)*.5,u=this.valueSize;this._weightPrev=l/(n-a),this._weightNext=l/(c-i),this._offsetPrev=s*u,this._offsetNext=o*u}interpolate_(t,n,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=t*a,l=c-a,u=this._offsetPrev,h=this._offsetNext,f=this._weightPrev,d=this._weightNext,p=(i-n)/(r-n),_=p*p,m=_*p,g=-f*m+2*f*_-f*p,v=(1+f)*m+(-1.5-2*f)*_+(-.5+f)*p+1,S=(-1-d)*m+(1.5+d)*_+.5*p,x=d*m-d*_;for(let w=0;w!==a;++w)s[w]=g*o[u+w]+v*o[l+w]+S*o[c+w]+x*o[h+w];return s}},Nh=class extends gs{constructor(t,n,i,r){super(t,n,i,r)}interpolate_(t,n,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=t*a,l=c-a,u=(i-n)/(r-n),h=1-u;for(let f=0;f!==a;++f)s[f]=o[l+f]*h+o[c+f]*u;return s}},Dh=class extends gs{constructor(t,n,i,r){super(t,n,i,r)}interpolate_(t){return this.copySampleValue_(t-1)}},Uh=class extends gs{interpolate_(t,n,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=t*a,l=c-a,u=this.inTangents,h=this.outTangents;if(!u||!h){let p=(i-n)/(r-n),_=1-p;for(let m=0;m!==a;++m)s[m]=o[l+m]*_+o[c+m]*p;return s}let f=a*2,d=t-1;for(let p=0;p!==a;++p){let _=o[l+p],m=o[c+p],g=d*f+p*2,v=h[g],S=h[g+1],x=t*f+p*2,w=u[x],M=u[x+1],y=IU(i,n,v,w,r);s[p]=bE(y,_,S,M,m)}return s}};function bE(e,t,n,i,r){let s=1-e;return s*s*s*t+3*s*s*e*n+3*s*e*e*i+e*e*e*r}function RU(e,t,n,i,r){let s=1-e;return 3*s*s*(n-t)+6*s*e*(i-n)+3*e*e*(r-i)}function IU(e,t,n,i,r){let s=(e-t)/(r-t);for(let o=0;o<8;o++){let a=bE(s,t,n,i,r)-e;if(Math.abs(a)<1e-10)break;let c=RU(s,t,n,i,r);if(Math.abs(c)<1e-10)break;s=Math.max(0,Math.min(1,s-a/c))}return s}var jn=class{constructor(t,n,i,r){if(t===void 0)throw new Error("THREE.KeyframeTrack: track name is undefined");if(n===void 0||n.length===0)throw new Error("THREE.KeyframeTrack: no keyframes in track named "+t);this.name=t,this.times=Aa(n,this.TimeBufferType),this.values=Aa(i,this.ValueBufferType),this.setInterpolation(r||this.DefaultInterpolation)}static toJSON(t){let n=t.constructor,i;if(n.toJSON!==this.toJSON)i=n.toJSON(t);else{i={name:t.name,times:Aa(t.times,Array),values:Aa(t.values,Array)};let r=t.getInterpolation();r!==t.DefaultInterpolation&&(i.interpolation=r),ah(t.settings)&&(i.settings={inTangents:Aa(t.settings.inTangents,Array),outTangents:Aa(t.settings.outTangents,Array)})}return i.type=t.ValueTypeName,i}InterpolantFactoryMethodDiscrete(t){return new Dh(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodLinear(t){return new Nh(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodSmooth(t){return new Lh(this.times,this.values,this.getValueSize(),t)}InterpolantFactoryMethodBezier(t){let n=new Uh(this.times,this.values,this.getValueSize(),t);return this.settings&&(n.inTangents=this.settings.inTangents,n.outTangents=this.settings.outTangents),n}setInterpolation(t){let n;switch(t){case ol:n=this.InterpolantFactoryMethodDiscrete;break;case bh:n=this.InterpolantFactoryMethodLinear;break;case uh:n=this.InterpolantFactoryMethodSmooth;break;case Y_:n=this.InterpolantFactoryMethodBezier;break}if(n===void 0){let i="unsupported interpolation for "+this.ValueTypeName+" keyframe track named "+this.name;if(this.createInterpolant===void 0)if(t!==this.DefaultInterpolation)this.setInterpolation(this.DefaultInterpolation);else throw new Error(i);return Ut("KeyframeTrack:",i),this}return this.createInterpolant=n,this}getInterpolation(){switch(this.createInterpolant){case this.InterpolantFactoryMethodDiscrete:return ol;case this.InterpolantFactoryMethodLinear:return bh;case this.InterpolantFactoryMethodSmooth:return uh;case this.InterpolantFactoryMethodBezier:return Y_}}getValueSize(){return this.values.length/this.times.length}shift(t){if(t!==0){let n=this.times;for(let i=0,r=n.length;i!==r;++i)n[i]+=t;ah(this.settings)&&(CA(this.settings.inTangents,t),CA(this.settings.outTangents,t))}return this}scale(t){if(t!==1){let n=this.times;for(let i=0,r=n.length;i!==r;++i)n[i]*=t;ah(this.settings)&&(RA(this.settings.inTangents,t),RA(this.settings.outTangents,t))}return this}trim(t,n){let i=this.times,r=i.length,s=0,o=r-1;for(;s!==r&&i[s]<t;)++s;for(;o!==-1&&i[o]>n;)--o;if(++o,s!==0||o!==r){s>=o&&(o=Math.max(o,1),s=o-1);let a=this.getValueSize();this.times=i.slice(s,o),this.values=this.values.slice(s*a,o*a)}return this}validate(){let t=!0,n=this.getValueSize();n-Math.floor(n)!==0&&(kt("KeyframeTrack: Invalid value size in track.",this),t=!1);let i=this.times,r=this.values,s=i.length;s===0&&(kt("KeyframeTrack: Track is empty.",this),t=!1);let o=null;for(let a=0;a!==s;a++){let c=i[a];if(typeof c=="number"&&isNaN(c)){kt("KeyframeTrack: Time is not a valid number.",this,a,c),t=!1;break}if(o!==null&&o>c){kt("KeyframeTrack: Out of order keys.",this,a,c,o),t=!1;break}o=c}if(r!==void 0&&$D(r))for(let a=0,c=r.length;a!==c;++a){let l=r[a];if(isNaN(l)){kt("KeyframeTrack: Value is not a valid number.",this,a,l),t=!1;break}}return t}optimize(){let t=this.times.slice(),n=this.values.slice(),i=this.getValueSize(),r=this.getInterpolation()===uh,s=t.length-1,o=1;for(let a=1;a<s;++a){let c=!1,l=t[a],u=t[a+1];if(l!==u&&(a!==1||l!==t[0]))if(r)c=!0;else{let h=a*i,f=h-i,d=h+i;for(let p=0;p!==i;++p){let _=n[h+p];if(_!==n[f+p]||_!==n[d+p]){c=!0;break}}}if(c){if(a!==o){t[o]=t[a];let h=a*i,f=o*i;for(let d=0;d!==i;++d)n[f+d]=n[h+d]}++o}}if(s>0){t[o]=t[s];for(let a=s*i,c=o*i,l=0;l!==i;++l)n[c+l]=n[a+l];++o}return o!==t.length?(this.times=t.slice(0,o),this.values=n.slice(0,o*i)):(this.times=t,this.values=n),this}clone(){let t=this.times.slice(),n=this.values.slice(),i=this.constructor,r=new i(this.name,t,n);return r.createInterpolant=this.createInterpolant,ah(this.settings)&&(r.settings={inTangents:this.settings.inTangents.slice(),outTangents:this.settings.outTangents.slice()}),r}};function CA(e,t){for(let n=0,i=e.length;n!==i;n+=2)e[n]+=t}function RA(e,t){for(let n=0,i=e.length;n!==i;n+=2)e[n]*=t}jn.prototype.ValueTypeName="";jn.prototype.TimeBufferType=Float32Array;jn.prototype.ValueBufferType=Float32Array;jn.prototype.DefaultInterpolation=bh;var _s=class extends jn{constructor(t,n,i){super(t,n,i)}};_s.prototype.ValueTypeName="bool";_s.prototype.ValueBufferType=Array;_s.prototype.DefaultInterpolation=ol;_s.prototype.InterpolantFactoryMethodLinear=void 0;_s.prototype.InterpolantFactoryMethodSmooth=void 0;var Fh=class extends jn{constructor(t,n,i,r){super(t,n,i,r)}};Fh.prototype.ValueTypeName="color";var Oh=class extends jn{constructor(t,n,i,r){super(t,n,i,r)}};Oh.prototype.ValueTypeName="number";var Bh=class extends gs{constructor(t,n,i,r){super(t,n,i,r)}interpolate_(t,n,i,r){let s=this.resultBuffer,o=this.sampleValues,a=this.valueSize,c=(i-n)/(r-n),l=t*a;for(let u=l+a;l!==u;l+=4)Zn.slerpFlat(s,0,o,l-a,o,l,c);return s}},vl=class extends jn{constructor(t,n,i,r){super(t,n,i,r)}InterpolantFactoryMethodLinear(t){return new Bh(this.times,this.values,this.getValueSize(),t)}};vl.prototype.ValueTypeName="quaternion";vl.prototype.InterpolantFactoryMethodSmooth=void 0;var ys=class extends jn{constructor(t,n,i){super(t,n,i)}};ys.prototype.ValueTypeName="string";ys.prototype.ValueBufferType=Array;ys.prototype.DefaultInterpolation=ol;ys.prototype.InterpolantFactoryMethodLinear=void 0;ys.prototype.InterpolantFactoryMethodSmooth=void 0;var kh=class extends jn{constructor(t,n,i,r){super(t,n,i,r)}};kh.prototype.ValueTypeName="vector";var zh=class{constructor(t,n,i){let r=this,s=!1,o=0,a=0,c,l=[];this.onStart=void 0,this.onLoad=t,this.onProgress=n,this.onError=i,this._abortController=null,this.itemStart=function(u){a++,s===!1&&r.onStart!==void 0&&r.onStart(u,o,a),s=!0},this.itemEnd=function(u){o++,r.onProgress!==void 0&&r.onProgress(u,o,a),o===a&&(s=!1,r.onLoad!==void 0&&r.onLoad())},this.itemError=function(u){r.onError!==void 0&&r.onError(u)},this.resolveURL=function(u){return u=u.normalize("NFC"),c?c(u):u},this.setURLModifier=function(u){return c=u,this},this.addHandler=function(u,h){return l.push(u,h),this},this.removeHandler=function(u){let h=l.indexOf(u);return h!==-1&&l.splice(h,2),this},this.getHandler=function(u){for(let h=0,f=l.length;h<f;h+=2){let d=l[h],p=l[h+1];if(d.global&&(d.lastIndex=0),d.test(u))return p}return null},this.abort=function(){return this.abortController.abort(),this._abortController=null,this}}get abortController(){return this._abortController||(this._abortController=new AbortController),this._abortController}},ME=new zh,Gh=class{constructor(t){this.manager=t!==void 0?t:ME,this.crossOrigin="anonymous",this.withCredentials=!1,this.path="",this.resourcePath="",this.requestHeader={},this.priority="auto",this.cache="default",typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}load(){}loadAsync(t,n){let i=this;return new Promise(function(r,s){i.load(t,r,n,s)})}parse(){}setCrossOrigin(t){return this.crossOrigin=t,this}setWithCredentials(t){return this.withCredentials=t,this}setPath(t){return this.path=t,this}setResourcePath(t){return this.resourcePath=t,this}setRequestHeader(t){return this.requestHeader=t,this}setPriority(t){return this.priority=t,this}setCache(t){return this.cache=t,this}abort(){return this}};Gh.DEFAULT_MATERIAL_NAME="__DEFAULT";var bl=class extends pn{static registerNode(t){this.prototype._lightNode=t}constructor(t,n=1){super(),this.isLight=!0,this.type="Light",this.color=new Zt(t),this.intensity=n}copy(t,n){return super.copy(t,n),this.color.copy(t.color),this.intensity=t.intensity,this}toJSON(t){let n=super.toJSON(t);return n.object.color=this.color.getHex(),n.object.intensity=this.intensity,n}};var q_=new Se,IA=new q,PA=new q,Vh=class{constructor(t){this.camera=t,this.intensity=1,this.bias=0,this.biasNode=null,this.normalBias=0,this.radius=1,this.blurSamples=8,this.mapSize=new zt(512,512),this.mapType=Bn,this.map=null,this.mapPass=null,this.matrix=new Se,this.autoUpdate=!0,this.needsUpdate=!1,this._frustum=new ms,this._frameExtents=new zt(1,1),this._viewportCount=1,this._viewports=[new Te(0,0,1,1)]}getViewportCount(){return this._viewportCount}getCamera(){return this.camera}getFrustum(){return this._frustum}updateMatrices(t){let n=this.camera;IA.setFromMatrixPosition(t.matrixWorld),n.position.copy(IA),PA.setFromMatrixPosition(t.target.matrixWorld),n.lookAt(PA),n.updateMatrixWorld(),this._updateMatrix(n,this.matrix,this._frustum)}_updateMatrix(t,n,i,r){q_.multiplyMatrices(t.projectionMatrix,t.matrixWorldInverse),i.setFromProjectionMatrix(q_,t.coordinateSystem,t.reversedDepth);let s=this._frameExtents,o=r?r.z/s.x:1,a=r?r.w/s.y:1,c=r?r.x/s.x:0,l=r?r.y/s.y:0;t.coordinateSystem===Pa||t.reversedDepth?n.set(.5*o,0,0,.5*o+c,0,.5*a,0,.5*a+l,0,0,1,0,0,0,0,1):n.set(.5*o,0,0,.5*o+c,0,.5*a,0,.5*a+l,0,0,.5,.5,0,0,0,1),n.multiply(q_)}getViewport(t){return this._viewports[t]}getFrameExtents(){return this._frameExtents}dispose(){this.map&&this.map.dispose(),this.mapPass&&this.mapPass.dispose()}copy(t){return this.camera=t.camera.clone(),this.intensity=t.intensity,this.bias=t.bias,this.radius=t.radius,this.autoUpdate=t.autoUpdate,this.needsUpdate=t.needsUpdate,this.normalBias=t.normalBias,this.blurSamples=t.blurSamples,this.mapSize.copy(t.mapSize),this.mapType=t.mapType,this.biasNode=t.biasNode,this}clone(){return new this.constructor().copy(this)}toJSON(){let t={};return t.intensity=this.intensity,t.bias=this.bias,t.normalBias=this.normalBias,t.radius=this.radius,t.blurSamples=this.blurSamples,t.mapSize=this.mapSize.toArray(),t.mapType=this.mapType,t.camera=this.camera.toJSON(!1).object,delete t.camera.matrix,t}},ch=new q,lh=new Zn,ir=new q,Ml=class extends pn{constructor(){super(),this.isCamera=!0,this.type="Camera",this.matrixWorldInverse=new Se,this.projectionMatrix=new Se,this.projectionMatrixInverse=new Se,this.coordinateSystem=gi,this._reversedDepth=!1}get reversedDepth(){return this._reversedDepth}copy(t,n){return super.copy(t,n),this.matrixWorldInverse.copy(t.matrixWorldInverse),this.projectionMatrix.copy(t.projectionMatrix),this.projectionMatrixInverse.copy(t.projectionMatrixInverse),this.coordinateSystem=t.coordinateSystem,this}getWorldDirection(t){return super.getWorldDirection(t).negate()}updateMatrixWorld(t){super.updateMatrixWorld(t),this.matrixWorld.decompose(ch,lh,ir),ir.x===1&&ir.y===1&&ir.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ch,lh,ir.set(1,1,1)).invert()}updateWorldMatrix(t,n,i=!1){super.updateWorldMatrix(t,n,i),this.matrixWorld.decompose(ch,lh,ir),ir.x===1&&ir.y===1&&ir.z===1?this.matrixWorldInverse.copy(this.matrixWorld).invert():this.matrixWorldInverse.compose(ch,lh,ir.set(1,1,1)).invert()}clone(){return new this.constructor().copy(this)}},hs=new q,LA=new zt,NA=new zt,Tn=class extends Ml{constructor(t=50,n=1,i=.1,r=2e3){super(),this.isPerspectiveCamera=!0,this.type="PerspectiveCamera",this.fov=t,this.zoom=1,this.near=i,this.far=r,this.focus=10,this.aspect=n,this.view=null,this.filmGauge=35,this.filmOffset=0,this.updateProjectionMatrix()}copy(t,n){return super.copy(t,n),this.fov=t.fov,this.zoom=t.zoom,this.near=t.near,this.far=t.far,this.focus=t.focus,this.aspect=t.aspect,this.view=t.view===null?null:Object.assign({},t.view),this.filmGauge=t.filmGauge,this.filmOffset=t.filmOffset,this}setFocalLength(t){let n=.5*this.getFilmHeight()/t;this.fov=Na*2*Math.atan(n),this.updateProjectionMatrix()}getFocalLength(){let t=Math.tan(rl*.5*this.fov);return .5*this.getFilmHeight()/t}getEffectiveFOV(){return Na*2*Math.atan(Math.tan(rl*.5*this.fov)/this.zoom)}getFilmWidth(){return this.filmGauge*Math.min(this.aspect,1)}getFilmHeight(){return this.filmGauge/Math.max(this.aspect,1)}getViewBounds(t,n,i){hs.set(-1,-1,.5).applyMatrix4(this.projectionMatrixInverse),n.set(hs.x,hs.y).multiplyScalar(-t/hs.z),hs.set(1,1,.5).applyMatrix4(this.projectionMatrixInverse),i.set(hs.x,hs.y).multiplyScalar(-t/hs.z)}getViewSize(t,n){return this.getViewBounds(t,LA,NA),n.subVectors(NA,LA)}setViewOffset(t,n,i,r,s,o){this.aspect=t/n,this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=n,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=this.near,n=t*Math.tan(rl*.5*this.fov)/this.zoom,i=2*n,r=this.aspect*i,s=-.5*r,o=this.view;if(this.view!==null&&this.view.enabled){let c=o.fullWidth,l=o.fullHeight;s+=o.offsetX*r/c,n-=o.offsetY*i/l,r*=o.width/c,i*=o.height/l}let a=this.filmOffset;a!==0&&(s+=t*a/this.getFilmWidth()),this.projectionMatrix.makePerspective(s,s+r,n,n-i,t,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let n=super.toJSON(t);return n.object.fov=this.fov,n.object.zoom=this.zoom,n.object.near=this.near,n.object.far=this.far,n.object.focus=this.focus,n.object.aspect=this.aspect,this.view!==null&&(n.object.view=Object.assign({},this.view)),n.object.filmGauge=this.filmGauge,n.object.filmOffset=this.filmOffset,n}};var Sl=class extends Ml{constructor(t=-1,n=1,i=1,r=-1,s=.1,o=2e3){super(),this.isOrthographicCamera=!0,this.type="OrthographicCamera",this.zoom=1,this.view=null,this.left=t,this.right=n,this.top=i,this.bottom=r,this.near=s,this.far=o,this.updateProjectionMatrix()}copy(t,n){return super.copy(t,n),this.left=t.left,this.right=t.right,this.top=t.top,this.bottom=t.bottom,this.near=t.near,this.far=t.far,this.zoom=t.zoom,this.view=t.view===null?null:Object.assign({},t.view),this}setViewOffset(t,n,i,r,s,o){this.view===null&&(this.view={enabled:!0,fullWidth:1,fullHeight:1,offsetX:0,offsetY:0,width:1,height:1}),this.view.enabled=!0,this.view.fullWidth=t,this.view.fullHeight=n,this.view.offsetX=i,this.view.offsetY=r,this.view.width=s,this.view.height=o,this.updateProjectionMatrix()}clearViewOffset(){this.view!==null&&(this.view.enabled=!1),this.updateProjectionMatrix()}updateProjectionMatrix(){let t=(this.right-this.left)/(2*this.zoom),n=(this.top-this.bottom)/(2*this.zoom),i=(this.right+this.left)/2,r=(this.top+this.bottom)/2,s=i-t,o=i+t,a=r+n,c=r-n;if(this.view!==null&&this.view.enabled){let l=(this.right-this.left)/this.view.fullWidth/this.zoom,u=(this.top-this.bottom)/this.view.fullHeight/this.zoom;s+=l*this.view.offsetX,o=s+l*this.view.width,a-=u*this.view.offsetY,c=a-u*this.view.height}this.projectionMatrix.makeOrthographic(s,o,a,c,this.near,this.far,this.coordinateSystem,this.reversedDepth),this.projectionMatrixInverse.copy(this.projectionMatrix).invert()}toJSON(t){let n=super.toJSON(t);return n.object.zoom=this.zoom,n.object.left=this.left,n.object.right=this.right,n.object.top=this.top,n.object.bottom=this.bottom,n.object.near=this.near,n.object.far=this.far,this.view!==null&&(n.object.view=Object.assign({},this.view)),n}},Q_=class extends Vh{constructor(){super(new Sl(-5,5,5,-5,.5,500)),this.isDirectionalLightShadow=!0}},Oa=class extends bl{constructor(t,n){super(t,n),this.isDirectionalLight=!0,this.type="DirectionalLight",this.position.copy(pn.DEFAULT_UP),this.updateMatrix(),this.target=new pn,this.shadow=new Q_}dispose(){super.dispose(),this.shadow.dispose()}copy(t){return super.copy(t),this.target=t.target.clone(),this.shadow=t.shadow.clone(),this}toJSON(t){let n=super.toJSON(t);return n.object.shadow=this.shadow.toJSON(),n.object.target=this.target.uuid,n}},wl=class extends bl{constructor(t,n){super(t,n),this.isAmbientLight=!0,this.type="AmbientLight"}};var Ea=-90,Ca=1,Ba=class extends pn{constructor(t,n,i){super(),this.type="CubeCamera",this.renderTarget=i,this.coordinateSystem=null,this.activeMipmapLevel=0;let r=new Tn(Ea,Ca,t,n);r.layers=this.layers,this.add(r);let s=new Tn(Ea,Ca,t,n);s.layers=this.layers,this.add(s);let o=new Tn(Ea,Ca,t,n);o.layers=this.layers,this.add(o);let a=new Tn(Ea,Ca,t,n);a.layers=this.layers,this.add(a);let c=new Tn(Ea,Ca,t,n);c.layers=this.layers,this.add(c);let l=new Tn(Ea,Ca,t,n);l.layers=this.layers,this.add(l)}updateCoordinateSystem(){let t=this.coordinateSystem,n=this.children.concat(),[i,r,s,o,a,c]=n;for(let l of n)this.remove(l);if(t===gi)i.up.set(0,1,0),i.lookAt(1,0,0),r.up.set(0,1,0),r.lookAt(-1,0,0),s.up.set(0,0,-1),s.lookAt(0,1,0),o.up.set(0,0,1),o.lookAt(0,-1,0),a.up.set(0,1,0),a.lookAt(0,0,1),c.up.set(0,1,0),c.lookAt(0,0,-1);else if(t===Pa)i.up.set(0,-1,0),i.lookAt(-1,0,0),r.up.set(0,-1,0),r.lookAt(1,0,0),s.up.set(0,0,1),s.lookAt(0,1,0),o.up.set(0,0,-1),o.lookAt(0,-1,0),a.up.set(0,-1,0),a.lookAt(0,0,1),c.up.set(0,-1,0),c.lookAt(0,0,-1);else throw new Error("THREE.CubeCamera.updateCoordinateSystem(): Invalid coordinate system: "+t);for(let l of n)this.add(l),l.updateMatrixWorld()}update(t,n){this.parent===null&&this.updateMatrixWorld();let{renderTarget:i,activeMipmapLevel:r}=this;this.coordinateSystem!==t.coordinateSystem&&(this.coordinateSystem=t.coordinateSystem,this.updateCoordinateSystem());let[s,o,a,c,l,u]=this.children,h=t.getRenderTarget(),f=t.getActiveCubeFace(),d=t.getActiveMipmapLevel(),p=t.xr.enabled;t.xr.enabled=!1;let _=i.texture.mipmapsAutoUpdate;i.texture.mipmapsAutoUpdate=!1;let m=!1;t.isWebGLRenderer===!0?m=t.state.buffers.depth.getReversed():m=t.reversedDepthBuffer,t.setRenderTarget(i,0,r),m&&t.autoClear===!1&&t.clearDepth(),t.render(n,s),t.setRenderTarget(i,1,r),m&&t.autoClear===!1&&t.clearDepth(),t.render(n,o),t.setRenderTarget(i,2,r),m&&t.autoClear===!1&&t.clearDepth(),t.render(n,a),t.setRenderTarget(i,3,r),m&&t.autoClear===!1&&t.clearDepth(),t.render(n,c),t.setRenderTarget(i,4,r),m&&t.autoClear===!1&&t.clearDepth(),t.render(n,l),i.texture.mipmapsAutoUpdate=_,t.setRenderTarget(i,5,r),m&&t.autoClear===!1&&t.clearDepth(),t.render(n,u),t.setRenderTarget(h,f,d),t.xr.enabled=p,i.texture.needsPMREMUpdate=!0}},Hh=class extends Tn{constructor(t=[]){super(),this.isArrayCamera=!0,this.isMultiViewCamera=!1,this.cameras=t,this.perCameraFrustumCulled=!1}};var Ly="\\[\\]\\.:\\/",PU=new RegExp("["+Ly+"]","g"),Ny="[^"+Ly+"]",LU="[^"+Ly.replace("\\.","")+"]",NU=/((?:WC+[\/:])*)/.source.replace("WC",Ny),DU=/(WCOD+)?/.source.replace("WCOD",LU),UU=/(?:\.(WC+)(?:\[(.+)\])?)?/.source.replace("WC",Ny),FU=/\.(WC+)(?:\[(.+)\])?/.source.replace("WC",Ny),OU=new RegExp("^"+NU+DU+UU+FU+"$"),BU=["material","materials","bones","map"],ty=class{constructor(t,n,i){let r=i||Me.parseTrackName(n);this._targetGroup=t,this._bindings=t.subscribe_(n,r)}getValue(t,n){this.bind();let i=this._targetGroup.nCachedObjects_,r=this._bindings[i];r!==void 0&&r.getValue(t,n)}setValue(t,n){let i=this._bindings;for(let r=this._targetGroup.nCachedObjects_,s=i.length;r!==s;++r)i[r].setValue(t,n)}bind(){let t=this._bindings;for(let n=this._targetGroup.nCachedObjects_,i=t.length;n!==i;++n)t[n].bind()}unbind(){let t=this._bindings;for(let n=this._targetGroup.nCachedObjects_,i=t.length;n!==i;++n)t[n].unbind()}},Me=class e{constructor(t,n,i){this.path=n,this.parsedPath=i||e.parseTrackName(n),this.node=e.findNode(t,this.parsedPath.nodeName),this.rootNode=t,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}static create(t,n,i){return t&&t.isAnimationObjectGroup?new e.Composite(t,n,i):new e(t,n,i)}static sanitizeNodeName(t){return t.replace(/\s/g,"_").replace(PU,"")}static parseTrackName(t){let n=OU.exec(t);if(n===null)throw new Error("THREE.PropertyBinding: Cannot parse trackName: "+t);let i={nodeName:n[2],objectName:n[3],objectIndex:n[4],propertyName:n[5],propertyIndex:n[6]},r=i.nodeName&&i.nodeName.lastIndexOf(".");if(r!==void 0&&r!==-1){let s=i.nodeName.substring(r+1);BU.indexOf(s)!==-1&&(i.nodeName=i.nodeName.substring(0,r),i.objectName=s)}if(i.propertyName===null||i.propertyName.length===0)throw new Error("THREE.PropertyBinding: can not parse propertyName from trackName: "+t);return i}static findNode(t,n){if(n===void 0||n===""||n==="."||n===-1||n===t.name||n===t.uuid)return t;if(t.skeleton){let i=t.skeleton.getBoneByName(n);if(i!==void 0)return i}if(t.children){let i=function(s){for(let o=0;o<s.length;o++){let a=s[o];if(a.name===n||a.uuid===n)return a;let c=i(a.children);if(c)return c}return null},r=i(t.children);if(r)return r}return null}_getValue_unavailable(){}_setValue_unavailable(){}_getValue_direct(t,n){t[n]=this.targetObject[this.propertyName]}_getValue_array(t,n){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)t[n++]=i[r]}_getValue_arrayElement(t,n){t[n]=this.resolvedProperty[this.propertyIndex]}_getValue_toArray(t,n){this.resolvedProperty.toArray(t,n)}_setValue_direct(t,n){this.targetObject[this.propertyName]=t[n]}_setValue_direct_setNeedsUpdate(t,n){this.targetObject[this.propertyName]=t[n],this.targetObject.needsUpdate=!0}_setValue_direct_setMatrixWorldNeedsUpdate(t,n){this.targetObject[this.propertyName]=t[n],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_array(t,n){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=t[n++]}_setValue_array_setNeedsUpdate(t,n){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=t[n++];this.targetObject.needsUpdate=!0}_setValue_array_setMatrixWorldNeedsUpdate(t,n){let i=this.resolvedProperty;for(let r=0,s=i.length;r!==s;++r)i[r]=t[n++];this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_arrayElement(t,n){this.resolvedProperty[this.propertyIndex]=t[n]}_setValue_arrayElement_setNeedsUpdate(t,n){this.resolvedProperty[this.propertyIndex]=t[n],this.targetObject.needsUpdate=!0}_setValue_arrayElement_setMatrixWorldNeedsUpdate(t,n){this.resolvedProperty[this.propertyIndex]=t[n],this.targetObject.matrixWorldNeedsUpdate=!0}_setValue_fromArray(t,n){this.resolvedProperty.fromArray(t,n)}_setValue_fromArray_setNeedsUpdate(t,n){this.resolvedProperty.fromArray(t,n),this.targetObject.needsUpdate=!0}_setValue_fromArray_setMatrixWorldNeedsUpdate(t,n){this.resolvedProperty.fromArray(t,n),this.targetObject.matrixWorldNeedsUpdate=!0}_getValue_unbound(t,n){this.bind(),this.getValue(t,n)}_setValue_unbound(t,n){this.bind(),this.setValue(t,n)}bind(){let t=this.node,n=this.parsedPath,i=n.objectName,r=n.propertyName,s=n.propertyIndex;if(t||(t=e.findNode(this.rootNode,n.nodeName),this.node=t),this.getValue=this._getValue_unavailable,this.setValue=this._setValue_unavailable,!t){Ut("PropertyBinding: No target node found for track: "+this.path+".");return}if(i){let l=n.objectIndex;switch(i){case"materials":if(!t.material){kt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.materials){kt("PropertyBinding: Can not bind to material.materials as node.material does not have a materials array.",this);return}t=t.material.materials;break;case"bones":if(!t.skeleton){kt("PropertyBinding: Can not bind to bones as node does not have a skeleton.",this);return}t=t.skeleton.bones;for(let u=0;u<t.length;u++)if(t[u].name===l){l=u;break}break;case"map":if("map"in t){t=t.map;break}if(!t.material){kt("PropertyBinding: Can not bind to material as node does not have a material.",this);return}if(!t.material.map){kt("PropertyBinding: Can not bind to material.map as node.material does not have a map.",this);return}t=t.material.map;break;default:if(t[i]===void 0){kt("PropertyBinding: Can not bind to objectName of node undefined.",this);return}t=t[i]}if(l!==void 0){if(t[l]===void 0){kt("PropertyBinding: Trying to bind to objectIndex of objectName, but is undefined.",this,t);return}t=t[l]}}let o=t[r];if(o===void 0){let l=n.nodeName;kt("PropertyBinding: Trying to update property for track: "+l+"."+r+" but it wasn't found.",t);return}let a=this.Versioning.None;this.targetObject=t,t.isMaterial===!0?a=this.Versioning.NeedsUpdate:t.isObject3D===!0&&(a=this.Versioning.MatrixWorldNeedsUpdate);let c=this.BindingType.Direct;if(s!==void 0){if(r==="morphTargetInfluences"){if(!t.geometry){kt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.",this);return}if(!t.geometry.morphAttributes){kt("PropertyBinding: Can not bind to morphTargetInfluences because node does not have a geometry.morphAttributes.",this);return}t.morphTargetDictionary[s]!==void 0&&(s=t.morphTargetDictionary[s])}c=this.BindingType.ArrayElement,this.resolvedProperty=o,this.propertyIndex=s}else o.fromArray!==void 0&&o.toArray!==void 0?(c=this.BindingType.HasFromToArray,this.resolvedProperty=o):Array.isArray(o)?(c=this.BindingType.EntireArray,this.resolvedProperty=o):this.propertyName=r;this.getValue=this.GetterByBindingType[c],this.setValue=this.SetterByBindingTypeAndVersioning[c][a]}unbind(){this.node=null,this.getValue=this._getValue_unbound,this.setValue=this._setValue_unbound}};Me.Composite=ty;Me.prototype.BindingType={Direct:0,EntireArray:1,ArrayElement:2,HasFromToArray:3};Me.prototype.Versioning={None:0,NeedsUpdate:1,MatrixWorldNeedsUpdate:2};Me.prototype.GetterByBindingType=[Me.prototype._getValue_direct,Me.prototype._getValue_array,Me.prototype._getValue_arrayElement,Me.prototype._getValue_toArray];Me.prototype.SetterByBindingTypeAndVersioning=[[Me.prototype._setValue_direct,Me.prototype._setValue_direct_setNeedsUpdate,Me.prototype._setValue_direct_setMatrixWorldNeedsUpdate],[Me.prototype._setValue_array,Me.prototype._setValue_array_setNeedsUpdate,Me.prototype._setValue_array_setMatrixWorldNeedsUpdate],[Me.prototype._setValue_arrayElement,Me.prototype._setValue_arrayElement_setNeedsUpdate,Me.prototype._setValue_arrayElement_setMatrixWorldNeedsUpdate],[Me.prototype._setValue_fromArray,Me.prototype._setValue_fromArray_setNeedsUpdate,Me.prototype._setValue_fromArray_setMatrixWorldNeedsUpdate]];var aV=new Float32Array(1);var ka=class{constructor(t=1,n=0,i=0){this.radius=t,this.phi=n,this.theta=i}set(t,n,i){return this.radius=t,this.phi=n,this.theta=i,this}copy(t){return this.radius=t.radius,this.phi=t.phi,this.theta=t.theta,this}makeSafe(){return this.phi=te(this.phi,1e-6,Math.PI-1e-6),this}setFromVector3(t){return this.setFromCartesianCoords(t.x,t.y,t.z)}setFromCartesianCoords(t,n,i){return this.radius=Math.sqrt(t*t+n*n+i*i),this.radius===0?(this.theta=0,this.phi=0):(this.theta=Math.atan2(t,i),this.phi=Math.acos(te(n/this.radius,-1,1))),this}clone(){return new this.constructor().copy(this)}};var ey=class{static{this.prototype.isMatrix2=!0}constructor(t,n,i,r){this.elements=[1,0,0,1],t!==void 0&&this.set(t,n,i,r)}identity(){return this.set(1,0,0,1),this}fromArray(t,n=0){for(let i=0;i<4;i++)this.elements[i]=t[i+n];return this}set(t,n,i,r){let s=this.elements;return s[0]=t,s[2]=n,s[1]=i,s[3]=r,this}};var Tl=class extends Ni{constructor(t,n=null){super(),this.object=t,this.domElement=n,this.enabled=!0,this.state=-1,this.keys={},this.mouseButtons={LEFT:null,MIDDLE:null,RIGHT:null},this.touches={ONE:null,TWO:null}}connect(t){this.domElement!==null&&this.disconnect(),this.domElement=t}disconnect(){}dispose(){}update(){}};function Dy(e,t,n,i){let r=kU(i);switch(n){case vy:return e*t;case My:return e*t/r.components*r.byteLength;case Kh:return e*t/r.components*r.byteLength;case Ms:return e*t*2/r.components*r.byteLength;case jh:return e*t*2/r.components*r.byteLength;case by:return e*t*3/r.components*r.byteLength;case Oi:return e*t*4/r.components*r.byteLength;case Qh:return e*t*4/r.components*r.byteLength;case Cl:case Rl:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*8;case Il:case Pl:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*16;case ed:case id:return Math.max(e,16)*Math.max(t,8)/4;case td:case nd:return Math.max(e,8)*Math.max(t,8)/2;case rd:case sd:case ad:case cd:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*8;case od:case Ll:case ld:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*16;case ud:return Math.floor((e+3)/4)*Math.floor((t+3)/4)*16;case fd:return Math.floor((e+4)/5)*Math.floor((t+3)/4)*16;case hd:return Math.floor((e+4)/5)*Math.floor((t+4)/5)*16;case dd:return Math.floor((e+5)/6)*Math.floor((t+4)/5)*16;case pd:return Math.floor((e+5)/6)*Math.floor((t+5)/6)*16;case md:return Math.floor((e+7)/8)*Math.floor((t+4)/5)*16;case gd:return Math.floor((e+7)/8)*Math.floor((t+5)/6)*16;case _d:return Math.floor((e+7)/8)*Math.floor((t+7)/8)*16;case yd:return Math.floor((e+9)/10)*Math.floor((t+4)/5)*16;case xd:return Math.floor((e+9)/10)*Math.floor((t+5)/6)*16;case vd:return Math.floor((e+9)/10)*Math.floor((t+7)/8)*16;case bd:return Math.floor((e+9)/10)*Math.floor((t+9)/10)*16;case Md:return Math.floor((e+11)/12)*Math.floor((t+9)/10)*16;case Sd:return Math.floor((e+11)/12)*Math.floor((t+11)/12)*16;case wd:case Td:case Ad:return Math.ceil(e/4)*Math.ceil(t/4)*16;case Ed:case Cd:return Math.ceil(e/4)*Math.ceil(t/4)*8;case Nl:case Rd:return Math.ceil(e/4)*Math.ceil(t/4)*16}throw new Error(`Unable to determine texture byte length for ${n} format.`)}function kU(e){switch(e){case Bn:case gy:return{byteLength:1,components:1};case Ha:case _y:case Fi:return{byteLength:2,components:1};case Zh:case Jh:return{byteLength:2,components:4};case Di:case Yh:case Ui:return{byteLength:4,components:1};case yy:case xy:return{byteLength:4,components:3}}throw new Error(`THREE.TextureUtils: Unknown texture type ${e}.`)}typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("register",{detail:{revision:"187"}}));typeof window<"u"&&(window.__THREE__?Ut("WARNING: Multiple instances of Three.js being imported."):window.__THREE__="187");function WE(){let e=null,t=!1,n=null,i=null;function r(s,o){i=e.requestAnimationFrame(r),n(s,o)}return{start:function(){t!==!0&&n!==null&&e!==null&&(i=e.requestAnimationFrame(r),t=!0)},stop:function(){e!==null&&e.cancelAnimationFrame(i),t=!1},setAnimationLoop:function(s){n=s},setContext:function(s){e=s}}}function qU(e){let t=new WeakMap;function n(a,c){let l=a.array,u=a.usage,h=l.byteLength,f=e.createBuffer();e.bindBuffer(c,f),e.bufferData(c,l,u),a.onUploadCallback();let d;if(l instanceof Float32Array)d=e.FLOAT;else if(typeof Float16Array<"u"&&l instanceof Float16Array)d=e.HALF_FLOAT;else if(l instanceof Uint16Array)a.isFloat16BufferAttribute?d=e.HALF_FLOAT:d=e.UNSIGNED_SHORT;else if(l instanceof Int16Array)d=e.SHORT;else if(l instanceof Uint32Array)d=e.UNSIGNED_INT;else if(l instanceof Int32Array)d=e.INT;else if(l instanceof Int8Array)d=e.BYTE;else if(l instanceof Uint8Array)d=e.UNSIGNED_BYTE;else if(l instanceof Uint8ClampedArray)d=e.UNSIGNED_BYTE;else throw new Error("THREE.WebGLAttributes: Unsupported buffer data format: "+l);return{buffer:f,type:d,bytesPerElement:l.BYTES_PER_ELEMENT,version:a.version,size:h}}function i(a,c,l){let u=c.array,h=c.updateRanges;if(e.bindBuffer(l,a),h.length===0)e.bufferSubData(l,0,u);else{h.sort((d,p)=>d.start-p.start);let f=0;for(let d=1;d<h.length;d++){let p=h[f],_=h[d];_.start<=p.start+p.count+1?p.count=Math.max(p.count,_.start+_.count-p.start):(++f,h[f]=_)}h.length=f+1;for(let d=0,p=h.length;d<p;d++){let _=h[d];e.bufferSubData(l,_.start*u.BYTES_PER_ELEMENT,u,_.start,_.count)}c.clearUpdateRanges()}c.onUploadCallback()}function r(a){return a.isInterleavedBufferAttribute&&(a=a.data),t.get(a)}function s(a){a.isInterleavedBufferAttribute&&(a=a.data);let c=t.get(a);c&&(e.deleteBuffer(c.buffer),t.delete(a))}function o(a,c){if(a.isInterleavedBufferAttribute&&(a=a.data),a.isGLBufferAttribute){let u=t.get(a);(!u||u.version<a.version)&&t.set(a,{buffer:a.buffer,type:a.type,bytesPerElement:a.elementSize,version:a.version});return}let l=t.get(a);if(l===void 0)t.set(a,n(a,c));else if(l.version<a.version){if(l.size!==a.array.byteLength)throw new Error("THREE.WebGLAttributes: The size of the buffer attribute's array buffer does not match the original size. Resizing buffer attributes is not supported.");i(l.buffer,a,c),l.version=a.version}}return{get:r,remove:s,update:o}}var YU=`#ifdef USE_ALPHAHASH
	if ( diffuseColor.a < getAlphaHashThreshold( vPosition ) ) discard;
#endif`,ZU=`#ifdef USE_ALPHAHASH
	const float ALPHA_HASH_SCALE = 0.05;
	float hash2D( vec2 value ) {
		return fract( 1.0e4 * sin( 17.0 * value.x + 0.1 * value.y ) * ( 0.1 + abs( sin( 13.0 * value.y + value.x ) ) ) );
	}
	float hash3D( vec3 value ) {
		return hash2D( vec2( hash2D( value.xy ), value.z ) );
	}
	float getAlphaHashThreshold( vec3 position ) {
		float maxDeriv = max(
			length( dFdx( position.xyz ) ),
			length( dFdy( position.xyz ) )
		);
		float pixScale = 1.0 / ( ALPHA_HASH_SCALE * maxDeriv );
		vec2 pixScales = vec2(
			exp2( floor( log2( pixScale ) ) ),
			exp2( ceil( log2( pixScale ) ) )
		);
		vec2 alpha = vec2(
			hash3D( floor( pixScales.x * position.xyz ) ),
			hash3D( floor( pixScales.y * position.xyz ) )
		);
		float lerpFactor = fract( log2( pixScale ) );
		float x = ( 1.0 - lerpFactor ) * alpha.x + lerpFactor * alpha.y;
		float a = min( lerpFactor, 1.0 - lerpFactor );
		vec3 cases = vec3(
			x * x / ( 2.0 * a * ( 1.0 - a ) ),
			( x - 0.5 * a ) / ( 1.0 - a ),
			1.0 - ( ( 1.0 - x ) * ( 1.0 - x ) / ( 2.0 * a * ( 1.0 - a ) ) )
		);
		float threshold = ( x < ( 1.0 - a ) )
			? ( ( x < a ) ? cases.x : cases.y )
			: cases.z;
		return clamp( threshold , 1.0e-6, 1.0 );
	}
#endif`,JU=`#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, vAlphaMapUv ).g;
#endif`,KU=`#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,jU=`#ifdef USE_ALPHATEST
	#ifdef ALPHA_TO_COVERAGE
	diffuseColor.a = smoothstep( alphaTest, alphaTest + fwidth( diffuseColor.a ), diffuseColor.a );
	if ( diffuseColor.a == 0.0 ) discard;
	#else
	if ( diffuseColor.a < alphaTest ) discard;
	#endif
#endif`,QU=`#ifdef USE_ALPHATEST
	uniform float alphaTest;
#endif`,tF=`#ifdef USE_AOMAP
	float ambientOcclusion = ( texture2D( aoMap, vAoMapUv ).r - 1.0 ) * aoMapIntensity + 1.0;
	reflectedLight.indirectDiffuse *= ambientOcclusion;
	#if defined( USE_CLEARCOAT ) 
		clearcoatSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_SHEEN ) 
		sheenSpecularIndirect *= ambientOcclusion;
	#endif
	#if defined( USE_ENVMAP ) && defined( STANDARD )
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		reflectedLight.indirectSpecular *= computeSpecularOcclusion( dotNV, ambientOcclusion, material.roughness );
	#endif
#endif`,eF=`#ifdef USE_AOMAP
	uniform sampler2D aoMap;
	uniform float aoMapIntensity;
#endif`,nF=`#ifdef USE_BATCHING
	#if ! defined( GL_ANGLE_multi_draw )
	#define gl_DrawID _gl_DrawID
	uniform int _gl_DrawID;
	#endif
	uniform highp sampler2D batchingTexture;
	uniform highp usampler2D batchingIdTexture;
	mat4 getBatchingMatrix( const in float i ) {
		int size = textureSize( batchingTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( batchingTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( batchingTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( batchingTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( batchingTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
	float getIndirectIndex( const in int i ) {
		int size = textureSize( batchingIdTexture, 0 ).x;
		int x = i % size;
		int y = i / size;
		return float( texelFetch( batchingIdTexture, ivec2( x, y ), 0 ).r );
	}
#endif
#ifdef USE_BATCHING_COLOR
	uniform sampler2D batchingColorTexture;
	vec4 getBatchingColor( const in float i ) {
		int size = textureSize( batchingColorTexture, 0 ).x;
		int j = int( i );
		int x = j % size;
		int y = j / size;
		return texelFetch( batchingColorTexture, ivec2( x, y ), 0 );
	}
#endif`,iF=`#ifdef USE_BATCHING
	mat4 batchingMatrix = getBatchingMatrix( getIndirectIndex( gl_DrawID ) );
#endif`,rF=`vec3 transformed = vec3( position );
#ifdef USE_ALPHAHASH
	vPosition = vec3( position );
#endif`,sF=`vec3 objectNormal = vec3( normal );
#ifdef USE_TANGENT
	vec3 objectTangent = vec3( tangent.xyz );
#endif`,oF=`float G_BlinnPhong_Implicit( ) {
	return 0.25;
}
float D_BlinnPhong( const in float shininess, const in float dotNH ) {
	return RECIPROCAL_PI * ( shininess * 0.5 + 1.0 ) * pow( dotNH, shininess );
}
vec3 BRDF_BlinnPhong( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 specularColor, const in float shininess ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( specularColor, 1.0, dotVH );
	float G = G_BlinnPhong_Implicit( );
	float D = D_BlinnPhong( shininess, dotNH );
	return F * ( G * D );
} // validated`,aF=`#ifdef USE_IRIDESCENCE
	const mat3 XYZ_TO_REC709 = mat3(
		 3.2404542, -0.9692660,  0.0556434,
		-1.5371385,  1.8760108, -0.2040259,
		-0.4985314,  0.0415560,  1.0572252
	);
	vec3 Fresnel0ToIor( vec3 fresnel0 ) {
		vec3 sqrtF0 = sqrt( fresnel0 );
		return ( vec3( 1.0 ) + sqrtF0 ) / ( vec3( 1.0 ) - sqrtF0 );
	}
	vec3 IorToFresnel0( vec3 transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - vec3( incidentIor ) ) / ( transmittedIor + vec3( incidentIor ) ) );
	}
	float IorToFresnel0( float transmittedIor, float incidentIor ) {
		return pow2( ( transmittedIor - incidentIor ) / ( transmittedIor + incidentIor ));
	}
	vec3 evalSensitivity( float OPD, vec3 shift ) {
		float phase = 2.0 * PI * OPD * 1.0e-9;
		vec3 val = vec3( 5.4856e-13, 4.4201e-13, 5.2481e-13 );
		vec3 pos = vec3( 1.6810e+06, 1.7953e+06, 2.2084e+06 );
		vec3 var = vec3( 4.3278e+09, 9.3046e+09, 6.6121e+09 );
		vec3 xyz = val * sqrt( 2.0 * PI * var ) * cos( pos * phase + shift ) * exp( - pow2( phase ) * var );
		xyz.x += 9.7470e-14 * sqrt( 2.0 * PI * 4.5282e+09 ) * cos( 2.2399e+06 * phase + shift[ 0 ] ) * exp( - 4.5282e+09 * pow2( phase ) );
		xyz /= 1.0685e-7;
		vec3 rgb = XYZ_TO_REC709 * xyz;
		return rgb;
	}
	vec3 evalIridescence( float outsideIOR, float eta2, float cosTheta1, float thinFilmThickness, vec3 baseF0 ) {
		vec3 I;
		float iridescenceIOR = mix( outsideIOR, eta2, smoothstep( 0.0, 0.03, thinFilmThickness ) );
		float sinTheta2Sq = pow2( outsideIOR / iridescenceIOR ) * ( 1.0 - pow2( cosTheta1 ) );
		float cosTheta2Sq = 1.0 - sinTheta2Sq;
		if ( cosTheta2Sq < 0.0 ) {
			return vec3( 1.0 );
		}
		float cosTheta2 = sqrt( cosTheta2Sq );
		float R0 = IorToFresnel0( iridescenceIOR, outsideIOR );
		float R12 = F_Schlick( R0, 1.0, cosTheta1 );
		float T121 = 1.0 - R12;
		float phi12 = 0.0;
		if ( iridescenceIOR < outsideIOR ) phi12 = PI;
		float phi21 = PI - phi12;
		vec3 baseIOR = Fresnel0ToIor( clamp( baseF0, 0.0, 0.9999 ) );		vec3 R1 = IorToFresnel0( baseIOR, iridescenceIOR );
		vec3 R23 = F_Schlick( R1, 1.0, cosTheta2 );
		vec3 phi23 = vec3( 0.0 );
		if ( baseIOR[ 0 ] < iridescenceIOR ) phi23[ 0 ] = PI;
		if ( baseIOR[ 1 ] < iridescenceIOR ) phi23[ 1 ] = PI;
		if ( baseIOR[ 2 ] < iridescenceIOR ) phi23[ 2 ] = PI;
		float OPD = 2.0 * iridescenceIOR * thinFilmThickness * cosTheta2;
		vec3 phi = vec3( phi21 ) + phi23;
		vec3 R123 = clamp( R12 * R23, 1e-5, 0.9999 );
		vec3 r123 = sqrt( R123 );
		vec3 Rs = pow2( T121 ) * R23 / ( vec3( 1.0 ) - R123 );
		vec3 C0 = R12 + Rs;
		I = C0;
		vec3 Cm = Rs - T121;
		for ( int m = 1; m <= 2; ++ m ) {
			Cm *= r123;
			vec3 Sm = 2.0 * evalSensitivity( float( m ) * OPD, float( m ) * phi );
			I += Cm * Sm;
		}
		return max( I, vec3( 0.0 ) );
	}
#endif`,cF=`#ifdef USE_BUMPMAP
	uniform sampler2D bumpMap;
	uniform float bumpScale;
	vec2 dHdxy_fwd() {
		vec2 dSTdx = dFdx( vBumpMapUv );
		vec2 dSTdy = dFdy( vBumpMapUv );
		float Hll = bumpScale * texture2D( bumpMap, vBumpMapUv ).x;
		float dBx = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdx ).x - Hll;
		float dBy = bumpScale * texture2D( bumpMap, vBumpMapUv + dSTdy ).x - Hll;
		return vec2( dBx, dBy );
	}
	vec3 perturbNormalArb( vec3 surf_pos, vec3 surf_norm, vec2 dHdxy, float faceDirection ) {
		vec3 vSigmaX = normalize( dFdx( surf_pos.xyz ) );
		vec3 vSigmaY = normalize( dFdy( surf_pos.xyz ) );
		vec3 vN = surf_norm;
		vec3 R1 = cross( vSigmaY, vN );
		vec3 R2 = cross( vN, vSigmaX );
		float fDet = dot( vSigmaX, R1 ) * faceDirection;
		vec3 vGrad = sign( fDet ) * ( dHdxy.x * R1 + dHdxy.y * R2 );
		return normalize( abs( fDet ) * surf_norm - vGrad );
	}
#endif`,lF=`#if NUM_CLIPPING_PLANES > 0
	vec4 plane;
	#ifdef ALPHA_TO_COVERAGE
		float distanceToPlane, distanceGradient;
		float clipOpacity = 1.0;
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
			distanceGradient = fwidth( distanceToPlane ) / 2.0;
			clipOpacity *= smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			if ( clipOpacity == 0.0 ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			float unionClipOpacity = 1.0;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				distanceToPlane = - dot( vClipPosition, plane.xyz ) + plane.w;
				distanceGradient = fwidth( distanceToPlane ) / 2.0;
				unionClipOpacity *= 1.0 - smoothstep( - distanceGradient, distanceGradient, distanceToPlane );
			}
			#pragma unroll_loop_end
			clipOpacity *= 1.0 - unionClipOpacity;
		#endif
		diffuseColor.a *= clipOpacity;
		if ( diffuseColor.a == 0.0 ) discard;
	#else
		#pragma unroll_loop_start
		for ( int i = 0; i < UNION_CLIPPING_PLANES; i ++ ) {
			plane = clippingPlanes[ i ];
			if ( dot( vClipPosition, plane.xyz ) > plane.w ) discard;
		}
		#pragma unroll_loop_end
		#if UNION_CLIPPING_PLANES < NUM_CLIPPING_PLANES
			bool clipped = true;
			#pragma unroll_loop_start
			for ( int i = UNION_CLIPPING_PLANES; i < NUM_CLIPPING_PLANES; i ++ ) {
				plane = clippingPlanes[ i ];
				clipped = ( dot( vClipPosition, plane.xyz ) > plane.w ) && clipped;
			}
			#pragma unroll_loop_end
			if ( clipped ) discard;
		#endif
	#endif
#endif`,uF=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
	uniform vec4 clippingPlanes[ NUM_CLIPPING_PLANES ];
#endif`,fF=`#if NUM_CLIPPING_PLANES > 0
	varying vec3 vClipPosition;
#endif`,hF=`#if NUM_CLIPPING_PLANES > 0
	vClipPosition = - mvPosition.xyz;
#endif`,dF=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	diffuseColor *= vColor;
#endif`,pF=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA )
	varying vec4 vColor;
#endif`,mF=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	varying vec4 vColor;
#endif`,gF=`#if defined( USE_COLOR ) || defined( USE_COLOR_ALPHA ) || defined( USE_INSTANCING_COLOR ) || defined( USE_BATCHING_COLOR )
	vColor = vec4( 1.0 );
#endif
#ifdef USE_COLOR_ALPHA
	vColor *= color;
#elif defined( USE_COLOR )
	vColor.rgb *= color;
#endif
#ifdef USE_INSTANCING_COLOR
	vColor.rgb *= instanceColor.rgb;
#endif
#ifdef USE_BATCHING_COLOR
	vColor *= getBatchingColor( getIndirectIndex( gl_DrawID ) );
#endif`,_F=`#define PI 3.141592653589793
#define PI2 6.283185307179586
#define PI_HALF 1.5707963267948966
#define RECIPROCAL_PI 0.3183098861837907
#define RECIPROCAL_PI2 0.15915494309189535
#define EPSILON 1e-6
#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
#define whiteComplement( a ) ( 1.0 - saturate( a ) )
float pow2( const in float x ) { return x*x; }
vec3 pow2( const in vec3 x ) { return x*x; }
float pow3( const in float x ) { return x*x*x; }
float pow4( const in float x ) { float x2 = x*x; return x2*x2; }
float max3( const in vec3 v ) { return max( max( v.x, v.y ), v.z ); }
float average( const in vec3 v ) { return dot( v, vec3( 0.3333333 ) ); }
highp float rand( const in vec2 uv ) {
	const highp float a = 12.9898, b = 78.233, c = 43758.5453;
	highp float dt = dot( uv.xy, vec2( a,b ) ), sn = mod( dt, PI );
	return fract( sin( sn ) * c );
}
#ifdef HIGH_PRECISION
	float precisionSafeLength( vec3 v ) { return length( v ); }
#else
	float precisionSafeLength( vec3 v ) {
		float maxComponent = max3( abs( v ) );
		return length( v / maxComponent ) * maxComponent;
	}
#endif
struct IncidentLight {
	vec3 color;
	vec3 direction;
	bool visible;
};
struct ReflectedLight {
	vec3 directDiffuse;
	vec3 directSpecular;
	vec3 indirectDiffuse;
	vec3 indirectSpecular;
};
#ifdef USE_ALPHAHASH
	varying vec3 vPosition;
#endif
vec3 transformDirection( in vec3 dir, in mat4 matrix ) {
	return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );
}
#define inverseTransformDirection transformDirectionByInverseViewMatrix
vec3 transformNormalByInverseViewMatrix( in vec3 normal, in mat4 viewMatrix ) {
	return normalize( ( vec4( normal, 0.0 ) * viewMatrix ).xyz );
}
vec3 transformDirectionByInverseViewMatrix( in vec3 dir, in mat4 viewMatrix ) {
	return normalize( ( vec4( dir, 0.0 ) * viewMatrix ).xyz );
}
bool isPerspectiveMatrix( mat4 m ) {
	return m[ 2 ][ 3 ] == - 1.0;
}
vec2 equirectUv( in vec3 dir ) {
	float u = atan( dir.z, dir.x ) * RECIPROCAL_PI2 + 0.5;
	float v = asin( clamp( dir.y, - 1.0, 1.0 ) ) * RECIPROCAL_PI + 0.5;
	return vec2( u, v );
}
vec3 BRDF_Lambert( const in vec3 diffuseColor ) {
	return RECIPROCAL_PI * diffuseColor;
}
vec3 F_Schlick( const in vec3 f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
}
float F_Schlick( const in float f0, const in float f90, const in float dotVH ) {
	float fresnel = exp2( ( - 5.55473 * dotVH - 6.98316 ) * dotVH );
	return f0 * ( 1.0 - fresnel ) + ( f90 * fresnel );
} // validated`,yF=`vec3 transformedNormal = objectNormal;
#ifdef USE_TANGENT
	vec3 transformedTangent = objectTangent;
#endif
#ifdef USE_BATCHING
	mat3 bm = mat3( batchingMatrix );
	transformedNormal /= vec3( dot( bm[ 0 ], bm[ 0 ] ), dot( bm[ 1 ], bm[ 1 ] ), dot( bm[ 2 ], bm[ 2 ] ) );
	transformedNormal = bm * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = bm * transformedTangent;
	#endif
#endif
#ifdef USE_INSTANCING
	mat3 im = mat3( instanceMatrix );
	transformedNormal /= vec3( dot( im[ 0 ], im[ 0 ] ), dot( im[ 1 ], im[ 1 ] ), dot( im[ 2 ], im[ 2 ] ) );
	transformedNormal = im * transformedNormal;
	#ifdef USE_TANGENT
		transformedTangent = im * transformedTangent;
	#endif
#endif
transformedNormal = normalMatrix * transformedNormal;
#ifdef FLIP_SIDED
	transformedNormal = - transformedNormal;
#endif
#ifdef USE_TANGENT
	transformedTangent = ( modelViewMatrix * vec4( transformedTangent, 0.0 ) ).xyz;
#endif`,xF=`#ifdef USE_DISPLACEMENTMAP
	uniform sampler2D displacementMap;
	uniform float displacementScale;
	uniform float displacementBias;
#endif`,vF=`#ifdef USE_DISPLACEMENTMAP
	transformed += normalize( objectNormal ) * ( texture2D( displacementMap, vDisplacementMapUv ).x * displacementScale + displacementBias );
#endif`,bF=`#ifdef USE_EMISSIVEMAP
	vec4 emissiveColor = texture2D( emissiveMap, vEmissiveMapUv );
	#ifdef DECODE_VIDEO_TEXTURE_EMISSIVE
		emissiveColor = sRGBTransferEOTF( emissiveColor );
	#endif
	totalEmissiveRadiance *= emissiveColor.rgb;
#endif`,MF=`#ifdef USE_EMISSIVEMAP
	uniform sampler2D emissiveMap;
#endif`,SF="gl_FragColor = linearToOutputTexel( gl_FragColor );",wF=`vec4 LinearTransferOETF( in vec4 value ) {
	return value;
}
vec4 sRGBTransferEOTF( in vec4 value ) {
	return vec4( mix( pow( value.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), value.rgb * 0.0773993808, vec3( lessThanEqual( value.rgb, vec3( 0.04045 ) ) ) ), value.a );
}
vec4 sRGBTransferOETF( in vec4 value ) {
	return vec4( mix( pow( value.rgb, vec3( 0.41666 ) ) * 1.055 - vec3( 0.055 ), value.rgb * 12.92, vec3( lessThanEqual( value.rgb, vec3( 0.0031308 ) ) ) ), value.a );
}`,TF=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vec3 cameraToFrag;
		if ( isOrthographic ) {
			cameraToFrag = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToFrag = normalize( vWorldPosition - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vec3 reflectVec = reflect( cameraToFrag, worldNormal );
		#else
			vec3 reflectVec = refract( cameraToFrag, worldNormal, refractionRatio );
		#endif
	#else
		vec3 reflectVec = vReflect;
	#endif
	#ifdef ENVMAP_TYPE_CUBE
		vec4 envColor = textureCube( envMap, envMapRotation * reflectVec );
		#ifdef ENVMAP_BLENDING_MULTIPLY
			outgoingLight = mix( outgoingLight, outgoingLight * envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_MIX )
			outgoingLight = mix( outgoingLight, envColor.xyz, specularStrength * reflectivity );
		#elif defined( ENVMAP_BLENDING_ADD )
			outgoingLight += envColor.xyz * specularStrength * reflectivity;
		#endif
	#endif
#endif`,AF=`#ifdef USE_ENVMAP
	uniform float envMapIntensity;
	uniform mat3 envMapRotation;
	uniform samplerCube envMap;
	#ifdef ENVMAP_TYPE_PMREM
		float roughnessToMip( const in float roughness ) {
			float r = clamp( roughness, 0.0, 1.0 );
			return ENVMAP_MAX_LOD * r * ( 2.0 - r );
		}
	#endif
#endif`,EF=`#ifdef USE_ENVMAP
	uniform float reflectivity;
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		varying vec3 vWorldPosition;
		uniform float refractionRatio;
	#else
		varying vec3 vReflect;
	#endif
#endif`,CF=`#ifdef USE_ENVMAP
	#if defined( USE_BUMPMAP ) || defined( USE_NORMALMAP ) || defined( PHONG ) || defined( LAMBERT )
		#define ENV_WORLDPOS
	#endif
	#ifdef ENV_WORLDPOS
		
		varying vec3 vWorldPosition;
	#else
		varying vec3 vReflect;
		uniform float refractionRatio;
	#endif
#endif`,RF=`#ifdef USE_ENVMAP
	#ifdef ENV_WORLDPOS
		vWorldPosition = worldPosition.xyz;
	#else
		vec3 cameraToVertex;
		if ( isOrthographic ) {
			cameraToVertex = normalize( vec3( - viewMatrix[ 0 ][ 2 ], - viewMatrix[ 1 ][ 2 ], - viewMatrix[ 2 ][ 2 ] ) );
		} else {
			cameraToVertex = normalize( worldPosition.xyz - cameraPosition );
		}
		vec3 worldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
		#ifdef ENVMAP_MODE_REFLECTION
			vReflect = reflect( cameraToVertex, worldNormal );
		#else
			vReflect = refract( cameraToVertex, worldNormal, refractionRatio );
		#endif
	#endif
#endif`,IF=`#ifdef USE_FOG
	vFogDepth = - mvPosition.z;
#endif`,PF=`#ifdef USE_FOG
	varying float vFogDepth;
#endif`,LF=`#ifdef USE_FOG
	#ifdef FOG_EXP2
		float fogFactor = 1.0 - exp( - fogDensity * fogDensity * vFogDepth * vFogDepth );
	#else
		float fogFactor = smoothstep( fogNear, fogFar, vFogDepth );
	#endif
	gl_FragColor.rgb = mix( gl_FragColor.rgb, fogColor, fogFactor );
#endif`,NF=`#ifdef USE_FOG
	uniform vec3 fogColor;
	varying float vFogDepth;
	#ifdef FOG_EXP2
		uniform float fogDensity;
	#else
		uniform float fogNear;
		uniform float fogFar;
	#endif
#endif`,DF=`#ifdef USE_GRADIENTMAP
	uniform sampler2D gradientMap;
#endif
vec3 getGradientIrradiance( vec3 normal, vec3 lightDirection ) {
	float dotNL = dot( normal, lightDirection );
	vec2 coord = vec2( dotNL * 0.5 + 0.5, 0.0 );
	#ifdef USE_GRADIENTMAP
		return vec3( texture2D( gradientMap, coord ).r );
	#else
		vec2 fw = fwidth( coord ) * 0.5;
		return mix( vec3( 0.7 ), vec3( 1.0 ), smoothstep( 0.7 - fw.x, 0.7 + fw.x, coord.x ) );
	#endif
}`,UF=`#ifdef USE_LIGHTMAP
	uniform sampler2D lightMap;
	uniform float lightMapIntensity;
#endif`,FF=`LambertMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularStrength = specularStrength;`,OF=`varying vec3 vViewPosition;
struct LambertMaterial {
	vec3 diffuseColor;
	float specularStrength;
};
void RE_Direct_Lambert( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Lambert( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in LambertMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Lambert
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Lambert`,BF=`uniform bool receiveShadow;
uniform vec3 ambientLightColor;
#if defined( USE_LIGHT_PROBES )
	uniform vec3 lightProbe[ 9 ];
#endif
vec3 shGetIrradianceAt( in vec3 normal, in vec3 shCoefficients[ 9 ] ) {
	float x = normal.x, y = normal.y, z = normal.z;
	vec3 result = shCoefficients[ 0 ] * 0.886227;
	result += shCoefficients[ 1 ] * 2.0 * 0.511664 * y;
	result += shCoefficients[ 2 ] * 2.0 * 0.511664 * z;
	result += shCoefficients[ 3 ] * 2.0 * 0.511664 * x;
	result += shCoefficients[ 4 ] * 2.0 * 0.429043 * x * y;
	result += shCoefficients[ 5 ] * 2.0 * 0.429043 * y * z;
	result += shCoefficients[ 6 ] * ( 0.743125 * z * z - 0.247708 );
	result += shCoefficients[ 7 ] * 2.0 * 0.429043 * x * z;
	result += shCoefficients[ 8 ] * 0.429043 * ( x * x - y * y );
	return result;
}
vec3 getLightProbeIrradiance( const in vec3 lightProbe[ 9 ], const in vec3 normal ) {
	vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec3 irradiance = shGetIrradianceAt( worldNormal, lightProbe );
	return irradiance;
}
vec3 getAmbientLightIrradiance( const in vec3 ambientLightColor ) {
	vec3 irradiance = ambientLightColor;
	return irradiance;
}
float getDistanceAttenuation( const in float lightDistance, const in float cutoffDistance, const in float decayExponent ) {
	float distanceFalloff = 1.0 / max( pow( lightDistance, decayExponent ), 0.01 );
	if ( cutoffDistance > 0.0 ) {
		distanceFalloff *= pow2( saturate( 1.0 - pow4( lightDistance / cutoffDistance ) ) );
	}
	return distanceFalloff;
}
float getSpotAttenuation( const in float coneCosine, const in float penumbraCosine, const in float angleCosine ) {
	return smoothstep( coneCosine, penumbraCosine, angleCosine );
}
#if NUM_SUN_LIGHTS > 0
	struct SunLight {
		vec3 direction;
		vec3 color;
	};
	uniform SunLight sunLights[ NUM_SUN_LIGHTS ];
	void getSunLightInfo( const in SunLight sunLight, out IncidentLight light ) {
		light.color = sunLight.color;
		light.direction = sunLight.direction;
		light.visible = true;
	}
#endif
#if NUM_DIR_LIGHTS > 0
	struct DirectionalLight {
		vec3 direction;
		vec3 color;
	};
	uniform DirectionalLight directionalLights[ NUM_DIR_LIGHTS ];
	void getDirectionalLightInfo( const in DirectionalLight directionalLight, out IncidentLight light ) {
		light.color = directionalLight.color;
		light.direction = directionalLight.direction;
		light.visible = true;
	}
#endif
#if NUM_POINT_LIGHTS > 0
	struct PointLight {
		vec3 position;
		vec3 color;
		float distance;
		float decay;
	};
	uniform PointLight pointLights[ NUM_POINT_LIGHTS ];
	void getPointLightInfo( const in PointLight pointLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = pointLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float lightDistance = length( lVector );
		light.color = pointLight.color;
		light.color *= getDistanceAttenuation( lightDistance, pointLight.distance, pointLight.decay );
		light.visible = ( light.color != vec3( 0.0 ) );
	}
#endif
#if NUM_SPOT_LIGHTS > 0
	struct SpotLight {
		vec3 position;
		vec3 direction;
		vec3 color;
		float distance;
		float decay;
		float coneCos;
		float penumbraCos;
	};
	uniform SpotLight spotLights[ NUM_SPOT_LIGHTS ];
	void getSpotLightInfo( const in SpotLight spotLight, const in vec3 geometryPosition, out IncidentLight light ) {
		vec3 lVector = spotLight.position - geometryPosition;
		light.direction = normalize( lVector );
		float angleCos = dot( light.direction, spotLight.direction );
		float spotAttenuation = getSpotAttenuation( spotLight.coneCos, spotLight.penumbraCos, angleCos );
		if ( spotAttenuation > 0.0 ) {
			float lightDistance = length( lVector );
			light.color = spotLight.color * spotAttenuation;
			light.color *= getDistanceAttenuation( lightDistance, spotLight.distance, spotLight.decay );
			light.visible = ( light.color != vec3( 0.0 ) );
		} else {
			light.color = vec3( 0.0 );
			light.visible = false;
		}
	}
#endif
#if NUM_RECT_AREA_LIGHTS > 0
	struct RectAreaLight {
		vec3 color;
		vec3 position;
		vec3 halfWidth;
		vec3 halfHeight;
	};
	uniform sampler2D ltc_1;	uniform sampler2D ltc_2;
	uniform RectAreaLight rectAreaLights[ NUM_RECT_AREA_LIGHTS ];
#endif
#if NUM_HEMI_LIGHTS > 0
	struct HemisphereLight {
		vec3 direction;
		vec3 skyColor;
		vec3 groundColor;
	};
	uniform HemisphereLight hemisphereLights[ NUM_HEMI_LIGHTS ];
	vec3 getHemisphereLightIrradiance( const in HemisphereLight hemiLight, const in vec3 normal ) {
		float dotNL = dot( normal, hemiLight.direction );
		float hemiDiffuseWeight = 0.5 * dotNL + 0.5;
		vec3 irradiance = mix( hemiLight.groundColor, hemiLight.skyColor, hemiDiffuseWeight );
		return irradiance;
	}
#endif
#include <lightprobes_pars_fragment>`,kF=`#ifdef USE_ENVMAP
	vec3 getIBLIrradiance( const in vec3 normal ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 worldNormal = transformNormalByInverseViewMatrix( normal, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * worldNormal, ENVMAP_MAX_LOD );
			return PI * envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	vec3 getIBLRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
		#ifdef ENVMAP_TYPE_PMREM
			vec3 reflectVec = reflect( - viewDir, normal );
			reflectVec = normalize( mix( reflectVec, normal, pow4( roughness ) ) );
			reflectVec = transformDirectionByInverseViewMatrix( reflectVec, viewMatrix );
			vec4 envMapColor = textureLod( envMap, envMapRotation * reflectVec, roughnessToMip( roughness ) );
			return envMapColor.rgb * envMapIntensity;
		#else
			return vec3( 0.0 );
		#endif
	}
	#ifdef USE_RETROREFLECTION
		vec3 getIBLRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 retroVec = normalize( mix( viewDir, normal, pow4( roughness ) ) );
				retroVec = transformDirectionByInverseViewMatrix( retroVec, viewMatrix );
				vec4 envMapColor = textureLod( envMap, envMapRotation * retroVec, roughnessToMip( roughness ) );
				return envMapColor.rgb * envMapIntensity;
			#else
				return vec3( 0.0 );
			#endif
		}
	#endif
	#ifdef USE_ANISOTROPY
		vec3 getIBLAnisotropyRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
			#ifdef ENVMAP_TYPE_PMREM
				vec3 bentNormal = cross( bitangent, viewDir );
				bentNormal = normalize( cross( bentNormal, bitangent ) );
				bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
				return getIBLRadiance( viewDir, bentNormal, roughness );
			#else
				return vec3( 0.0 );
			#endif
		}
		#ifdef USE_RETROREFLECTION
			vec3 getIBLAnisotropyRetroRadiance( const in vec3 viewDir, const in vec3 normal, const in float roughness, const in vec3 bitangent, const in float anisotropy ) {
				#ifdef ENVMAP_TYPE_PMREM
					vec3 bentNormal = cross( bitangent, viewDir );
					bentNormal = normalize( cross( bentNormal, bitangent ) );
					bentNormal = normalize( mix( bentNormal, normal, pow2( pow2( 1.0 - anisotropy * ( 1.0 - roughness ) ) ) ) );
					return getIBLRetroRadiance( viewDir, bentNormal, roughness );
				#else
					return vec3( 0.0 );
				#endif
			}
		#endif
	#endif
#endif`,zF=`ToonMaterial material;
material.diffuseColor = diffuseColor.rgb;`,GF=`varying vec3 vViewPosition;
struct ToonMaterial {
	vec3 diffuseColor;
};
void RE_Direct_Toon( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 irradiance = getGradientIrradiance( geometryNormal, directLight.direction ) * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
void RE_IndirectDiffuse_Toon( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in ToonMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_Toon
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Toon`,VF=`BlinnPhongMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.specularColor = specular;
material.specularShininess = shininess;
material.specularStrength = specularStrength;`,HF=`varying vec3 vViewPosition;
struct BlinnPhongMaterial {
	vec3 diffuseColor;
	vec3 specularColor;
	float specularShininess;
	float specularStrength;
};
void RE_Direct_BlinnPhong( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	reflectedLight.directDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
	reflectedLight.directSpecular += irradiance * BRDF_BlinnPhong( directLight.direction, geometryViewDir, geometryNormal, material.specularColor, material.specularShininess ) * material.specularStrength;
}
void RE_IndirectDiffuse_BlinnPhong( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in BlinnPhongMaterial material, inout ReflectedLight reflectedLight ) {
	reflectedLight.indirectDiffuse += irradiance * BRDF_Lambert( material.diffuseColor );
}
#define RE_Direct				RE_Direct_BlinnPhong
#define RE_IndirectDiffuse		RE_IndirectDiffuse_BlinnPhong`,WF=`PhysicalMaterial material;
material.diffuseColor = diffuseColor.rgb;
material.diffuseContribution = diffuseColor.rgb * ( 1.0 - metalnessFactor );
material.metalness = metalnessFactor;
vec3 dxy = max( abs( dFdx( nonPerturbedNormal ) ), abs( dFdy( nonPerturbedNormal ) ) );
float geometryRoughness = max( max( dxy.x, dxy.y ), dxy.z );
material.roughness = max( roughnessFactor, 0.045 );
material.roughness += geometryRoughness;
material.roughness = min( material.roughness, 1.0 );
#ifdef USE_DIFFUSE_ROUGHNESS
	float diffuseRoughnessFactor = diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		diffuseRoughnessFactor *= texture2D( diffuseRoughnessMap, vDiffuseRoughnessMapUv ).r;
	#endif
	material.diffuseRoughness = saturate( diffuseRoughnessFactor );
#endif
#ifdef IOR
	material.ior = ior;
	#ifdef USE_SPECULAR
		float specularIntensityFactor = specularIntensity;
		vec3 specularColorFactor = specularColor;
		#ifdef USE_SPECULAR_COLORMAP
			specularColorFactor *= texture2D( specularColorMap, vSpecularColorMapUv ).rgb;
		#endif
		#ifdef USE_SPECULAR_INTENSITYMAP
			specularIntensityFactor *= texture2D( specularIntensityMap, vSpecularIntensityMapUv ).a;
		#endif
		material.specularF90 = mix( specularIntensityFactor, 1.0, metalnessFactor );
	#else
		float specularIntensityFactor = 1.0;
		vec3 specularColorFactor = vec3( 1.0 );
		material.specularF90 = 1.0;
	#endif
	material.specularColor = min( pow2( ( material.ior - 1.0 ) / ( material.ior + 1.0 ) ) * specularColorFactor, vec3( 1.0 ) ) * specularIntensityFactor;
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
#else
	material.specularColor = vec3( 0.04 );
	material.specularColorBlended = mix( material.specularColor, diffuseColor.rgb, metalnessFactor );
	material.specularF90 = 1.0;
#endif
#ifdef USE_CLEARCOAT
	material.clearcoat = clearcoat;
	material.clearcoatRoughness = clearcoatRoughness;
	material.clearcoatF0 = vec3( 0.04 );
	material.clearcoatF90 = 1.0;
	#ifdef USE_CLEARCOATMAP
		material.clearcoat *= texture2D( clearcoatMap, vClearcoatMapUv ).x;
	#endif
	#ifdef USE_CLEARCOAT_ROUGHNESSMAP
		material.clearcoatRoughness *= texture2D( clearcoatRoughnessMap, vClearcoatRoughnessMapUv ).y;
	#endif
	material.clearcoat = saturate( material.clearcoat );	material.clearcoatRoughness = max( material.clearcoatRoughness, 0.045 );
	material.clearcoatRoughness += geometryRoughness;
	material.clearcoatRoughness = min( material.clearcoatRoughness, 1.0 );
#endif
#ifdef USE_DISPERSION
	material.dispersion = dispersion;
#endif
#ifdef USE_RETROREFLECTION
	material.retroreflectivity = retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	material.iridescence = iridescence;
	material.iridescenceIOR = iridescenceIOR;
	#ifdef USE_IRIDESCENCEMAP
		material.iridescence *= texture2D( iridescenceMap, vIridescenceMapUv ).r;
	#endif
	#ifdef USE_IRIDESCENCE_THICKNESSMAP
		material.iridescenceThickness = (iridescenceThicknessMaximum - iridescenceThicknessMinimum) * texture2D( iridescenceThicknessMap, vIridescenceThicknessMapUv ).g + iridescenceThicknessMinimum;
	#else
		material.iridescenceThickness = iridescenceThicknessMaximum;
	#endif
#endif
#ifdef USE_SHEEN
	material.sheenColor = sheenColor;
	#ifdef USE_SHEEN_COLORMAP
		material.sheenColor *= texture2D( sheenColorMap, vSheenColorMapUv ).rgb;
	#endif
	material.sheenRoughness = clamp( sheenRoughness, 0.0001, 1.0 );
	#ifdef USE_SHEEN_ROUGHNESSMAP
		material.sheenRoughness *= texture2D( sheenRoughnessMap, vSheenRoughnessMapUv ).a;
	#endif
#endif
#ifdef USE_ANISOTROPY
	#ifdef USE_ANISOTROPYMAP
		mat2 anisotropyMat = mat2( anisotropyVector.x, anisotropyVector.y, - anisotropyVector.y, anisotropyVector.x );
		vec3 anisotropyPolar = texture2D( anisotropyMap, vAnisotropyMapUv ).rgb;
		vec2 anisotropyV = anisotropyMat * normalize( 2.0 * anisotropyPolar.rg - vec2( 1.0 ) ) * anisotropyPolar.b;
	#else
		vec2 anisotropyV = anisotropyVector;
	#endif
	material.anisotropy = length( anisotropyV );
	if( material.anisotropy == 0.0 ) {
		anisotropyV = vec2( 1.0, 0.0 );
	} else {
		anisotropyV /= material.anisotropy;
		material.anisotropy = saturate( material.anisotropy );
	}
	material.alphaT = mix( pow2( material.roughness ), 1.0, pow2( material.anisotropy ) );
	material.anisotropyT = tbn[ 0 ] * anisotropyV.x + tbn[ 1 ] * anisotropyV.y;
	material.anisotropyB = tbn[ 1 ] * anisotropyV.x - tbn[ 0 ] * anisotropyV.y;
#endif`,XF=`uniform sampler2D dfgLUT;
struct PhysicalMaterial {
	vec3 diffuseColor;
	vec3 diffuseContribution;
	vec3 specularColor;
	vec3 specularColorBlended;
	float roughness;
	float metalness;
	float specularF90;
	float dispersion;
	vec2 dfg;
	vec3 multiScatteringCompensation;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float diffuseRoughness;
	#endif
	#ifdef USE_RETROREFLECTION
		float retroreflectivity;
	#endif
	#ifdef USE_CLEARCOAT
		float clearcoat;
		float clearcoatRoughness;
		vec3 clearcoatF0;
		float clearcoatF90;
	#endif
	#ifdef USE_IRIDESCENCE
		float iridescence;
		float iridescenceIOR;
		float iridescenceThickness;
		vec3 iridescenceFresnel;
		vec3 iridescenceF0Dielectric;
		vec3 iridescenceF0Metallic;
	#endif
	#ifdef USE_SHEEN
		vec3 sheenColor;
		float sheenRoughness;
	#endif
	#ifdef IOR
		float ior;
	#endif
	#ifdef USE_TRANSMISSION
		float transmission;
		float transmissionAlpha;
		float thickness;
		float attenuationDistance;
		vec3 attenuationColor;
	#endif
	#ifdef USE_ANISOTROPY
		float anisotropy;
		float alphaT;
		vec3 anisotropyT;
		vec3 anisotropyB;
	#endif
};
vec3 clearcoatSpecularDirect = vec3( 0.0 );
vec3 clearcoatSpecularIndirect = vec3( 0.0 );
vec3 sheenSpecularDirect = vec3( 0.0 );
vec3 sheenSpecularIndirect = vec3(0.0 );
vec3 Schlick_to_F0( const in vec3 f, const in float f90, const in float dotVH ) {
    float x = clamp( 1.0 - dotVH, 0.0, 1.0 );
    float x2 = x * x;
    float x5 = clamp( x * x2 * x2, 0.0, 0.9999 );
    return ( f - vec3( f90 ) * x5 ) / ( 1.0 - x5 );
}
#ifdef USE_DIFFUSE_ROUGHNESS
	const float EON_EPSILON = 1e-7;
	float FON_DirectionalAlbedo( const in float mu, const in float roughness, const in float A ) {
		float muComp = 1.0 - mu;
		float gOverPi = muComp * ( 0.0571085289 + muComp * ( 0.491881867 + muComp * ( - 0.332181442 + muComp * 0.0714429953 ) ) );
		return A * ( 1.0 + roughness * gOverPi );
	}
	vec3 BRDF_EON( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in vec3 diffuseColor, const in float roughness ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return BRDF_Lambert( rho );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float s = dot( lightDir, viewDir ) - dotNL * dotNV;
		float sOverT = ( s > 0.0 ) ? s / max( max( dotNL, dotNV ), EON_EPSILON ) : s;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		vec3 singleScatter = rho * RECIPROCAL_PI * A * ( 1.0 + roughness * sOverT );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		float albedoV = FON_DirectionalAlbedo( dotNV, roughness, A );
		float albedoL = FON_DirectionalAlbedo( dotNL, roughness, A );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		vec3 multiScatter = rhoMultiScatter * RECIPROCAL_PI
			* max( EON_EPSILON, 1.0 - albedoV )
			* max( EON_EPSILON, 1.0 - albedoL )
			/ max( EON_EPSILON, 1.0 - averageAlbedo );
		return singleScatter + multiScatter;
	}
	vec3 EON_DirectionalAlbedo( const in vec3 diffuseColor, const in float roughness, const in float dotNV ) {
		vec3 rho = saturate( diffuseColor );
		if ( roughness <= EON_EPSILON ) return rho;
		float A = 1.0 / ( 1.0 + ( 0.5 - 2.0 / ( 3.0 * PI ) ) * roughness );
		float directionalAlbedo = FON_DirectionalAlbedo( dotNV, roughness, A );
		float averageAlbedo = A * ( 1.0 + ( 2.0 / 3.0 - 28.0 / ( 15.0 * PI ) ) * roughness );
		vec3 rhoMultiScatter = rho * rho * averageAlbedo / max( vec3( EON_EPSILON ), vec3( 1.0 ) - rho * ( 1.0 - averageAlbedo ) );
		return rho * directionalAlbedo + rhoMultiScatter * ( 1.0 - directionalAlbedo );
	}
#endif
float V_GGX_SmithCorrelated( const in float alpha, const in float dotNL, const in float dotNV ) {
	float a2 = pow2( alpha );
	float gv = dotNL * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNV ) );
	float gl = dotNV * sqrt( a2 + ( 1.0 - a2 ) * pow2( dotNL ) );
	return 0.5 / max( gv + gl, EPSILON );
}
float D_GGX( const in float alpha, const in float dotNH ) {
	float a2 = pow2( alpha );
	float denom = pow2( dotNH ) * ( a2 - 1.0 ) + 1.0;
	return RECIPROCAL_PI * a2 / pow2( denom );
}
#ifdef USE_ANISOTROPY
	float V_GGX_SmithCorrelated_Anisotropic( const in float alphaT, const in float alphaB, const in float dotTV, const in float dotBV, const in float dotTL, const in float dotBL, const in float dotNV, const in float dotNL ) {
		float gv = dotNL * length( vec3( alphaT * dotTV, alphaB * dotBV, dotNV ) );
		float gl = dotNV * length( vec3( alphaT * dotTL, alphaB * dotBL, dotNL ) );
		return 0.5 / max( gv + gl, EPSILON );
	}
	float D_GGX_Anisotropic( const in float alphaT, const in float alphaB, const in float dotNH, const in float dotTH, const in float dotBH ) {
		float a2 = alphaT * alphaB;
		highp vec3 v = vec3( alphaB * dotTH, alphaT * dotBH, a2 * dotNH );
		highp float v2 = dot( v, v );
		float w2 = a2 / v2;
		return RECIPROCAL_PI * a2 * pow2 ( w2 );
	}
#endif
#ifdef USE_CLEARCOAT
	vec3 BRDF_GGX_Clearcoat( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material) {
		vec3 f0 = material.clearcoatF0;
		float f90 = material.clearcoatF90;
		float roughness = max( material.clearcoatRoughness, 0.045 );
		float alpha = pow2( roughness );
		vec3 halfDir = normalize( lightDir + viewDir );
		float dotNL = saturate( dot( normal, lightDir ) );
		float dotNV = saturate( dot( normal, viewDir ) );
		float dotNH = saturate( dot( normal, halfDir ) );
		float dotVH = saturate( dot( viewDir, halfDir ) );
		vec3 F = F_Schlick( f0, f90, dotVH );
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
		return F * ( V * D );
	}
#endif
vec3 BRDF_GGX( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, const in PhysicalMaterial material ) {
	vec3 f0 = material.specularColorBlended;
	float f90 = material.specularF90;
	float roughness = max( material.roughness, 0.045 );
	float alpha = pow2( roughness );
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float dotVH = saturate( dot( viewDir, halfDir ) );
	vec3 F = F_Schlick( f0, f90, dotVH );
	#ifdef USE_IRIDESCENCE
		F = mix( F, material.iridescenceFresnel, material.iridescence );
	#endif
	#ifdef USE_ANISOTROPY
		float dotTL = dot( material.anisotropyT, lightDir );
		float dotTV = dot( material.anisotropyT, viewDir );
		float dotTH = dot( material.anisotropyT, halfDir );
		float dotBL = dot( material.anisotropyB, lightDir );
		float dotBV = dot( material.anisotropyB, viewDir );
		float dotBH = dot( material.anisotropyB, halfDir );
		float alphaT = max( material.alphaT, alpha );
		float V = V_GGX_SmithCorrelated_Anisotropic( alphaT, alpha, dotTV, dotBV, dotTL, dotBL, dotNV, dotNL );
		float D = D_GGX_Anisotropic( alphaT, alpha, dotNH, dotTH, dotBH );
	#else
		float V = V_GGX_SmithCorrelated( alpha, dotNL, dotNV );
		float D = D_GGX( alpha, dotNH );
	#endif
	return F * ( V * D );
}
vec2 LTC_Uv( const in vec3 N, const in vec3 V, const in float roughness ) {
	const float LUT_SIZE = 64.0;
	const float LUT_SCALE = ( LUT_SIZE - 1.0 ) / LUT_SIZE;
	const float LUT_BIAS = 0.5 / LUT_SIZE;
	float dotNV = saturate( dot( N, V ) );
	vec2 uv = vec2( roughness, sqrt( 1.0 - dotNV ) );
	uv = uv * LUT_SCALE + LUT_BIAS;
	return uv;
}
float LTC_ClippedSphereFormFactor( const in vec3 f ) {
	float l = length( f );
	return max( ( l * l + f.z ) / ( l + 1.0 ), 0.0 );
}
vec3 LTC_EdgeVectorFormFactor( const in vec3 v1, const in vec3 v2 ) {
	float x = dot( v1, v2 );
	float y = abs( x );
	float a = 0.8543985 + ( 0.4965155 + 0.0145206 * y ) * y;
	float b = 3.4175940 + ( 4.1616724 + y ) * y;
	float v = a / b;
	float theta_sintheta = ( x > 0.0 ) ? v : 0.5 * inversesqrt( max( 1.0 - x * x, 1e-7 ) ) - v;
	return cross( v1, v2 ) * theta_sintheta;
}
vec3 LTC_Evaluate( const in vec3 N, const in vec3 V, const in vec3 P, const in mat3 mInv, const in vec3 rectCoords[ 4 ] ) {
	vec3 v1 = rectCoords[ 1 ] - rectCoords[ 0 ];
	vec3 v2 = rectCoords[ 3 ] - rectCoords[ 0 ];
	vec3 lightNormal = cross( v1, v2 );
	if( dot( lightNormal, P - rectCoords[ 0 ] ) < 0.0 ) return vec3( 0.0 );
	vec3 T1, T2;
	T1 = normalize( V - N * dot( V, N ) );
	T2 = - cross( N, T1 );
	mat3 mat = mInv * transpose( mat3( T1, T2, N ) );
	vec3 coords[ 4 ];
	coords[ 0 ] = mat * ( rectCoords[ 0 ] - P );
	coords[ 1 ] = mat * ( rectCoords[ 1 ] - P );
	coords[ 2 ] = mat * ( rectCoords[ 2 ] - P );
	coords[ 3 ] = mat * ( rectCoords[ 3 ] - P );
	coords[ 0 ] = normalize( coords[ 0 ] );
	coords[ 1 ] = normalize( coords[ 1 ] );
	coords[ 2 ] = normalize( coords[ 2 ] );
	coords[ 3 ] = normalize( coords[ 3 ] );
	vec3 vectorFormFactor = vec3( 0.0 );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 0 ], coords[ 1 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 1 ], coords[ 2 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 2 ], coords[ 3 ] );
	vectorFormFactor += LTC_EdgeVectorFormFactor( coords[ 3 ], coords[ 0 ] );
	float result = LTC_ClippedSphereFormFactor( vectorFormFactor );
	return vec3( result );
}
#if defined( USE_SHEEN )
float D_Charlie( float roughness, float dotNH ) {
	float alpha = pow2( roughness );
	float invAlpha = 1.0 / alpha;
	float cos2h = dotNH * dotNH;
	float sin2h = max( 1.0 - cos2h, 0.0078125 );
	return ( 2.0 + invAlpha ) * pow( sin2h, invAlpha * 0.5 ) / ( 2.0 * PI );
}
float V_Neubelt( float dotNV, float dotNL ) {
	return saturate( 1.0 / ( 4.0 * ( dotNL + dotNV - dotNL * dotNV ) ) );
}
vec3 BRDF_Sheen( const in vec3 lightDir, const in vec3 viewDir, const in vec3 normal, vec3 sheenColor, const in float sheenRoughness ) {
	vec3 halfDir = normalize( lightDir + viewDir );
	float dotNL = saturate( dot( normal, lightDir ) );
	float dotNV = saturate( dot( normal, viewDir ) );
	float dotNH = saturate( dot( normal, halfDir ) );
	float D = D_Charlie( sheenRoughness, dotNH );
	float V = V_Neubelt( dotNV, dotNL );
	return sheenColor * ( D * V );
}
#endif
float IBLSheenBRDF( const in vec3 normal, const in vec3 viewDir, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	float r2 = roughness * roughness;
	float rInv = 1.0 / ( roughness + 0.1 );
	float a = -1.9362 + 1.0678 * roughness + 0.4573 * r2 - 0.8469 * rInv;
	float b = -0.6014 + 0.5538 * roughness - 0.4670 * r2 - 0.1255 * rInv;
	float DG = exp( a * dotNV + b );
	return saturate( DG );
}
vec3 EnvironmentBRDF( const in vec3 normal, const in vec3 viewDir, const in vec3 specularColor, const in float specularF90, const in float roughness ) {
	float dotNV = saturate( dot( normal, viewDir ) );
	vec2 fab = texture2D( dfgLUT, vec2( roughness, dotNV ) ).rg;
	return specularColor * fab.x + specularF90 * fab.y;
}
#ifdef USE_IRIDESCENCE
void computeMultiscatteringIridescence( const in vec2 fab, const in vec3 specularColor, const in float specularF90, const in float iridescence, const in vec3 iridescenceF0, inout vec3 singleScatter, inout vec3 multiScatter ) {
#else
void computeMultiscattering( const in vec2 fab, const in vec3 specularColor, const in float specularF90, inout vec3 singleScatter, inout vec3 multiScatter ) {
#endif
	#ifdef USE_IRIDESCENCE
		vec3 Fr = mix( specularColor, iridescenceF0, iridescence );
	#else
		vec3 Fr = specularColor;
	#endif
	vec3 FssEss = Fr * fab.x + specularF90 * fab.y;
	float Ess = fab.x + fab.y;
	float Ems = 1.0 - Ess;
	vec3 Favg = Fr + ( 1.0 - Fr ) * 0.047619;	vec3 Fms = FssEss * Favg / ( 1.0 - Ems * Favg );
	singleScatter += FssEss;
	multiScatter += Fms * Ems;
}
#if NUM_RECT_AREA_LIGHTS > 0
	void RE_Direct_RectArea_Physical( const in RectAreaLight rectAreaLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
		vec3 normal = geometryNormal;
		vec3 viewDir = geometryViewDir;
		vec3 position = geometryPosition;
		vec3 lightPos = rectAreaLight.position;
		vec3 halfWidth = rectAreaLight.halfWidth;
		vec3 halfHeight = rectAreaLight.halfHeight;
		vec3 lightColor = rectAreaLight.color;
		float roughness = material.roughness;
		vec3 rectCoords[ 4 ];
		rectCoords[ 0 ] = lightPos + halfWidth - halfHeight;		rectCoords[ 1 ] = lightPos - halfWidth - halfHeight;
		rectCoords[ 2 ] = lightPos - halfWidth + halfHeight;
		rectCoords[ 3 ] = lightPos + halfWidth + halfHeight;
		vec2 uv = LTC_Uv( normal, viewDir, roughness );
		vec4 t1 = texture2D( ltc_1, uv );
		vec4 t2 = texture2D( ltc_2, uv );
		mat3 mInv = mat3(
			vec3( t1.x, 0, t1.y ),
			vec3(    0, 1,    0 ),
			vec3( t1.z, 0, t1.w )
		);
		vec3 fresnel = ( material.specularColorBlended * t2.x + ( material.specularF90 - material.specularColorBlended ) * t2.y );
		reflectedLight.directSpecular += lightColor * fresnel * LTC_Evaluate( normal, viewDir, position, mInv, rectCoords );
		reflectedLight.directDiffuse += lightColor * material.diffuseContribution * LTC_Evaluate( normal, viewDir, position, mat3( 1.0 ), rectCoords );
		#ifdef USE_CLEARCOAT
			vec3 Ncc = geometryClearcoatNormal;
			vec2 uvClearcoat = LTC_Uv( Ncc, viewDir, material.clearcoatRoughness );
			vec4 t1Clearcoat = texture2D( ltc_1, uvClearcoat );
			vec4 t2Clearcoat = texture2D( ltc_2, uvClearcoat );
			mat3 mInvClearcoat = mat3(
				vec3( t1Clearcoat.x, 0, t1Clearcoat.y ),
				vec3(             0, 1,             0 ),
				vec3( t1Clearcoat.z, 0, t1Clearcoat.w )
			);
			vec3 fresnelClearcoat = material.clearcoatF0 * t2Clearcoat.x + ( material.clearcoatF90 - material.clearcoatF0 ) * t2Clearcoat.y;
			clearcoatSpecularDirect += lightColor * fresnelClearcoat * LTC_Evaluate( Ncc, viewDir, position, mInvClearcoat, rectCoords );
		#endif
	}
#endif
void RE_Direct_Physical( const in IncidentLight directLight, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	float dotNL = saturate( dot( geometryNormal, directLight.direction ) );
	vec3 irradiance = dotNL * directLight.color;
	#ifdef USE_CLEARCOAT
		float dotNLcc = saturate( dot( geometryClearcoatNormal, directLight.direction ) );
		vec3 ccIrradiance = dotNLcc * directLight.color;
		clearcoatSpecularDirect += ccIrradiance * BRDF_GGX_Clearcoat( directLight.direction, geometryViewDir, geometryClearcoatNormal, material );
	#endif
	#ifdef USE_SHEEN
 
 		sheenSpecularDirect += irradiance * BRDF_Sheen( directLight.direction, geometryViewDir, geometryNormal, material.sheenColor, material.sheenRoughness );
 
 		float sheenAlbedoV = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
 		float sheenAlbedoL = IBLSheenBRDF( geometryNormal, directLight.direction, material.sheenRoughness );
 
 		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * max( sheenAlbedoV, sheenAlbedoL );
 
 		irradiance *= sheenEnergyComp;
 
 	#endif
	vec3 specularBRDF = BRDF_GGX( directLight.direction, geometryViewDir, geometryNormal, material );
	#ifdef USE_RETROREFLECTION
		vec3 retroViewDir = reflect( - geometryViewDir, geometryNormal );
		vec3 retroSpecularBRDF = BRDF_GGX( directLight.direction, retroViewDir, geometryNormal, material );
		specularBRDF = mix( specularBRDF, retroSpecularBRDF, saturate( material.retroreflectivity ) );
	#endif
	reflectedLight.directSpecular += irradiance * specularBRDF * material.multiScatteringCompensation;
	vec3 halfDir = normalize( directLight.direction + geometryViewDir );
	float dotVH = saturate( dot( geometryViewDir, halfDir ) );
	vec3 F = F_Schlick( material.specularColor, material.specularF90, dotVH );
	#ifdef USE_RETROREFLECTION
		vec3 retroHalfDir = normalize( directLight.direction + retroViewDir );
		float dotRetroVH = saturate( dot( retroViewDir, retroHalfDir ) );
		vec3 retroF = F_Schlick( material.specularColor, material.specularF90, dotRetroVH );
		F = mix( F, retroF, saturate( material.retroreflectivity ) );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		vec3 diffuseBRDF = BRDF_EON( directLight.direction, geometryViewDir, geometryNormal, material.diffuseColor, material.diffuseRoughness ) * ( 1.0 - material.metalness );
	#else
		vec3 diffuseBRDF = BRDF_Lambert( material.diffuseContribution );
	#endif
	reflectedLight.directDiffuse += irradiance * diffuseBRDF * ( 1.0 - F );
}
void RE_IndirectDiffuse_Physical( const in vec3 irradiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight ) {
	vec3 singleScattering = vec3( 0.0 );
	vec3 multiScattering = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScattering, multiScattering );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScattering, multiScattering );
	#endif
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuseAlbedo = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness );
		vec3 diffuse = irradiance * RECIPROCAL_PI * diffuseAlbedo * ( 1.0 - singleScattering - multiScattering );
	#else
		vec3 diffuse = irradiance * BRDF_Lambert( material.diffuseContribution ) * ( 1.0 - singleScattering - multiScattering );
	#endif
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		sheenSpecularIndirect += irradiance * material.sheenColor * sheenAlbedo * RECIPROCAL_PI;
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		diffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectDiffuse += diffuse;
}
void RE_IndirectSpecular_Physical( const in vec3 radiance, const in vec3 irradiance, const in vec3 clearcoatRadiance, const in vec3 geometryPosition, const in vec3 geometryNormal, const in vec3 geometryViewDir, const in vec3 geometryClearcoatNormal, const in PhysicalMaterial material, inout ReflectedLight reflectedLight) {
	#ifdef USE_CLEARCOAT
		clearcoatSpecularIndirect += clearcoatRadiance * EnvironmentBRDF( geometryClearcoatNormal, geometryViewDir, material.clearcoatF0, material.clearcoatF90, material.clearcoatRoughness );
	#endif
	#ifdef USE_SHEEN
		sheenSpecularIndirect += irradiance * material.sheenColor * IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness ) * RECIPROCAL_PI;
 	#endif
	vec3 singleScatteringDielectric = vec3( 0.0 );
	vec3 multiScatteringDielectric = vec3( 0.0 );
	vec3 singleScatteringMetallic = vec3( 0.0 );
	vec3 multiScatteringMetallic = vec3( 0.0 );
	#ifdef USE_IRIDESCENCE
		computeMultiscatteringIridescence( material.dfg, material.specularColor, material.specularF90, material.iridescence, material.iridescenceF0Dielectric, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscatteringIridescence( material.dfg, material.diffuseColor, material.specularF90, material.iridescence, material.iridescenceF0Metallic, singleScatteringMetallic, multiScatteringMetallic );
	#else
		computeMultiscattering( material.dfg, material.specularColor, material.specularF90, singleScatteringDielectric, multiScatteringDielectric );
		computeMultiscattering( material.dfg, material.diffuseColor, material.specularF90, singleScatteringMetallic, multiScatteringMetallic );
	#endif
	vec3 singleScattering = mix( singleScatteringDielectric, singleScatteringMetallic, material.metalness );
	vec3 multiScattering = mix( multiScatteringDielectric, multiScatteringMetallic, material.metalness );
	vec3 totalScatteringDielectric = singleScatteringDielectric + multiScatteringDielectric;
	#ifdef USE_DIFFUSE_ROUGHNESS
		float dotNV = saturate( dot( geometryNormal, geometryViewDir ) );
		vec3 diffuse = EON_DirectionalAlbedo( material.diffuseColor, material.diffuseRoughness, dotNV ) * ( 1.0 - material.metalness ) * ( 1.0 - totalScatteringDielectric );
	#else
		vec3 diffuse = material.diffuseContribution * ( 1.0 - totalScatteringDielectric );
	#endif
	vec3 cosineWeightedIrradiance = irradiance * RECIPROCAL_PI;
	vec3 indirectSpecular = radiance * singleScattering;
	indirectSpecular += multiScattering * cosineWeightedIrradiance;
	vec3 indirectDiffuse = diffuse * cosineWeightedIrradiance;
	#ifdef USE_SHEEN
		float sheenAlbedo = IBLSheenBRDF( geometryNormal, geometryViewDir, material.sheenRoughness );
		float sheenEnergyComp = 1.0 - max3( material.sheenColor ) * sheenAlbedo;
		indirectSpecular *= sheenEnergyComp;
		indirectDiffuse *= sheenEnergyComp;
	#endif
	reflectedLight.indirectSpecular += indirectSpecular;
	reflectedLight.indirectDiffuse += indirectDiffuse;
}
#define RE_Direct				RE_Direct_Physical
#define RE_Direct_RectArea		RE_Direct_RectArea_Physical
#define RE_IndirectDiffuse		RE_IndirectDiffuse_Physical
#define RE_IndirectSpecular		RE_IndirectSpecular_Physical
float computeSpecularOcclusion( const in float dotNV, const in float ambientOcclusion, const in float roughness ) {
	return saturate( pow( dotNV + ambientOcclusion, exp2( - 16.0 * roughness - 1.0 ) ) - 1.0 + ambientOcclusion );
}`,$F=`
vec3 geometryPosition = - vViewPosition;
vec3 geometryNormal = normal;
vec3 geometryViewDir = ( isOrthographic ) ? vec3( 0, 0, 1 ) : normalize( vViewPosition );
vec3 geometryClearcoatNormal = vec3( 0.0 );
#ifdef USE_CLEARCOAT
	geometryClearcoatNormal = clearcoatNormal;
#endif
#ifdef USE_IRIDESCENCE
	float dotNVi = saturate( dot( normal, geometryViewDir ) );
	if ( material.iridescenceThickness == 0.0 ) {
		material.iridescence = 0.0;
	} else {
		material.iridescence = saturate( material.iridescence );
	}
	if ( material.iridescence > 0.0 ) {
		vec3 iridescenceFresnelDielectric = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.specularColor );
		vec3 iridescenceFresnelMetallic = evalIridescence( 1.0, material.iridescenceIOR, dotNVi, material.iridescenceThickness, material.diffuseColor );
		material.iridescenceFresnel = mix( iridescenceFresnelDielectric, iridescenceFresnelMetallic, material.metalness );
		material.iridescenceF0Dielectric = Schlick_to_F0( iridescenceFresnelDielectric, 1.0, dotNVi );
		material.iridescenceF0Metallic = Schlick_to_F0( iridescenceFresnelMetallic, 1.0, dotNVi );
	}
#endif
#ifdef STANDARD
	float dotNVms = saturate( dot( geometryNormal, geometryViewDir ) );
	material.dfg = texture2D( dfgLUT, vec2( material.roughness, dotNVms ) ).rg;
	#if ( NUM_SUN_LIGHTS > 0 || NUM_DIR_LIGHTS > 0 || NUM_POINT_LIGHTS > 0 || NUM_SPOT_LIGHTS > 0 )
		float EssMs = material.dfg.x + material.dfg.y;
		material.multiScatteringCompensation = 1.0 + material.specularColorBlended * ( 1.0 / EssMs - 1.0 );
	#endif
#endif
IncidentLight directLight;
#if ( NUM_POINT_LIGHTS > 0 ) && defined( RE_Direct )
	PointLight pointLight;
	#if defined( USE_SHADOWMAP ) && NUM_POINT_LIGHT_SHADOWS > 0
	PointLightShadow pointLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHTS; i ++ ) {
		pointLight = pointLights[ i ];
		getPointLightInfo( pointLight, geometryPosition, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_POINT_LIGHT_SHADOWS ) && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
		pointLightShadow = pointLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getPointShadow( pointShadowMap[ i ], pointLightShadow.shadowMapSize, pointLightShadow.shadowIntensity, pointLightShadow.shadowBias, pointLightShadow.shadowRadius, vPointShadowCoord[ i ], pointLightShadow.shadowCameraNear, pointLightShadow.shadowCameraFar ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SPOT_LIGHTS > 0 ) && defined( RE_Direct )
	SpotLight spotLight;
	vec4 spotColor;
	vec3 spotLightCoord;
	bool inSpotLightMap;
	#if defined( USE_SHADOWMAP ) && NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHTS; i ++ ) {
		spotLight = spotLights[ i ];
		getSpotLightInfo( spotLight, geometryPosition, directLight );
		#if ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#define SPOT_LIGHT_MAP_INDEX UNROLLED_LOOP_INDEX
		#elif ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		#define SPOT_LIGHT_MAP_INDEX NUM_SPOT_LIGHT_MAPS
		#else
		#define SPOT_LIGHT_MAP_INDEX ( UNROLLED_LOOP_INDEX - NUM_SPOT_LIGHT_SHADOWS + NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS )
		#endif
		#if ( SPOT_LIGHT_MAP_INDEX < NUM_SPOT_LIGHT_MAPS )
			spotLightCoord = vSpotLightCoord[ i ].xyz / vSpotLightCoord[ i ].w;
			inSpotLightMap = all( lessThan( abs( spotLightCoord * 2. - 1. ), vec3( 1.0 ) ) );
			spotColor = texture2D( spotLightMap[ SPOT_LIGHT_MAP_INDEX ], spotLightCoord.xy );
			directLight.color = inSpotLightMap ? directLight.color * spotColor.rgb : directLight.color;
		#endif
		#undef SPOT_LIGHT_MAP_INDEX
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
		spotLightShadow = spotLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( spotShadowMap[ i ], spotLightShadow.shadowMapSize, spotLightShadow.shadowIntensity, spotLightShadow.shadowBias, spotLightShadow.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_SUN_LIGHTS > 0 ) && defined( RE_Direct )
	SunLight sunLight;
	#if defined( USE_SHADOWMAP ) && NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHTS; i ++ ) {
		sunLight = sunLights[ i ];
		getSunLightInfo( sunLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_SUN_LIGHT_SHADOWS )
		sunLightShadow = sunLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getSunShadow( sunShadowMap[ i ], sunLightShadow, UNROLLED_LOOP_INDEX ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_DIR_LIGHTS > 0 ) && defined( RE_Direct )
	DirectionalLight directionalLight;
	#if defined( USE_SHADOWMAP ) && NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLightShadow;
	#endif
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHTS; i ++ ) {
		directionalLight = directionalLights[ i ];
		getDirectionalLightInfo( directionalLight, directLight );
		#if defined( USE_SHADOWMAP ) && ( UNROLLED_LOOP_INDEX < NUM_DIR_LIGHT_SHADOWS )
		directionalLightShadow = directionalLightShadows[ i ];
		directLight.color *= ( directLight.visible && receiveShadow ) ? getShadow( directionalShadowMap[ i ], directionalLightShadow.shadowMapSize, directionalLightShadow.shadowIntensity, directionalLightShadow.shadowBias, directionalLightShadow.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
		#endif
		RE_Direct( directLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if ( NUM_RECT_AREA_LIGHTS > 0 ) && defined( RE_Direct_RectArea )
	RectAreaLight rectAreaLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_RECT_AREA_LIGHTS; i ++ ) {
		rectAreaLight = rectAreaLights[ i ];
		RE_Direct_RectArea( rectAreaLight, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
	}
	#pragma unroll_loop_end
#endif
#if defined( RE_IndirectDiffuse )
	vec3 iblIrradiance = vec3( 0.0 );
	vec3 irradiance = getAmbientLightIrradiance( ambientLightColor );
	#if defined( USE_LIGHT_PROBES )
		irradiance += getLightProbeIrradiance( lightProbe, geometryNormal );
	#endif
	#if ( NUM_HEMI_LIGHTS > 0 )
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_HEMI_LIGHTS; i ++ ) {
			irradiance += getHemisphereLightIrradiance( hemisphereLights[ i ], geometryNormal );
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_LIGHT_PROBE_GRIDS > 0
		vec3 probeWorldPos = ( ( vec4( geometryPosition, 1.0 ) - viewMatrix[ 3 ] ) * viewMatrix ).xyz;
		vec3 probeWorldNormal = transformNormalByInverseViewMatrix( geometryNormal, viewMatrix );
		int probeGrid = - 1;
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( isInsideLightProbeGrid( probeWorldPos, probeWorldNormal, probesMin[ i ], probesMax[ i ], probesResolution[ i ] ) ) probeGrid = UNROLLED_LOOP_INDEX;
		}
		#pragma unroll_loop_end
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_LIGHT_PROBE_GRIDS; i ++ ) {
			if ( probeGrid == UNROLLED_LOOP_INDEX ) irradiance += getLightProbeGridIrradiance( probesSH[ i ], probesMin[ i ], probesMax[ i ], probesResolution[ i ], probeWorldPos, probeWorldNormal );
		}
		#pragma unroll_loop_end
	#endif
#endif
#if defined( RE_IndirectSpecular )
	vec3 radiance = vec3( 0.0 );
	vec3 clearcoatRadiance = vec3( 0.0 );
#endif`,qF=`#if defined( RE_IndirectDiffuse )
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		vec3 lightMapIrradiance = lightMapTexel.rgb * lightMapIntensity;
		irradiance += lightMapIrradiance;
	#endif
	#if defined( USE_ENVMAP ) && defined( ENVMAP_TYPE_PMREM )
		#if defined( STANDARD ) || defined( LAMBERT ) || defined( PHONG )
			iblIrradiance += getIBLIrradiance( geometryNormal );
		#endif
	#endif
#endif
#if defined( USE_ENVMAP ) && defined( RE_IndirectSpecular )
	#ifdef USE_ANISOTROPY
		vec3 iblRadiance = getIBLAnisotropyRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
	#else
		vec3 iblRadiance = getIBLRadiance( geometryViewDir, geometryNormal, material.roughness );
	#endif
	#ifdef USE_RETROREFLECTION
		#ifdef USE_ANISOTROPY
			vec3 retroIBLRadiance = getIBLAnisotropyRetroRadiance( geometryViewDir, geometryNormal, material.roughness, material.anisotropyB, material.anisotropy );
		#else
			vec3 retroIBLRadiance = getIBLRetroRadiance( geometryViewDir, geometryNormal, material.roughness );
		#endif
		iblRadiance = mix( iblRadiance, retroIBLRadiance, saturate( material.retroreflectivity ) );
	#endif
	radiance += iblRadiance;
	#ifdef USE_CLEARCOAT
		clearcoatRadiance += getIBLRadiance( geometryViewDir, geometryClearcoatNormal, material.clearcoatRoughness );
	#endif
#endif`,YF=`#if defined( RE_IndirectDiffuse )
	#if defined( LAMBERT ) || defined( PHONG )
		irradiance += iblIrradiance;
	#endif
	RE_IndirectDiffuse( irradiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif
#if defined( RE_IndirectSpecular )
	RE_IndirectSpecular( radiance, iblIrradiance, clearcoatRadiance, geometryPosition, geometryNormal, geometryViewDir, geometryClearcoatNormal, material, reflectedLight );
#endif`,ZF=`#if NUM_LIGHT_PROBE_GRIDS > 0
uniform highp sampler3D probesSH[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMin[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesMax[ NUM_LIGHT_PROBE_GRIDS ];
uniform vec3 probesResolution[ NUM_LIGHT_PROBE_GRIDS ];
bool isInsideLightProbeGrid( vec3 worldPos, vec3 worldNormal, vec3 probesMin, vec3 probesMax, vec3 probesResolution ) {
	vec3 spacing = ( probesMax - probesMin ) / probesResolution;
	vec3 samplePos = worldPos + worldNormal * spacing * 0.5;
	vec3 margin = spacing * 0.01;
	return all( greaterThanEqual( samplePos, probesMin - margin ) ) && all( lessThanEqual( samplePos, probesMax + margin ) );
}
vec3 getLightProbeGridIrradiance( highp sampler3D probesSH, vec3 probesMin, vec3 probesMax, vec3 probesResolution, vec3 worldPos, vec3 worldNormal ) {
	vec3 res = probesResolution;
	vec3 gridRange = probesMax - probesMin;
	vec3 probeSpacing = gridRange / res;
	vec3 samplePos = worldPos + worldNormal * probeSpacing * 0.5;
	vec3 uvw = clamp( ( samplePos - probesMin ) / gridRange, 0.5 / res, 1.0 - 0.5 / res );
	float nz          = res.z;
	float paddedSlices = nz + 2.0;
	float atlasDepth  = 7.0 * paddedSlices;
	float uvZBase     = uvw.z * nz + 1.0;
	vec4 s0 = texture( probesSH, vec3( uvw.xy, ( uvZBase                       ) / atlasDepth ) );
	vec4 s1 = texture( probesSH, vec3( uvw.xy, ( uvZBase +       paddedSlices   ) / atlasDepth ) );
	vec4 s2 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 2.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s3 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 3.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s4 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 4.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s5 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 5.0 * paddedSlices   ) / atlasDepth ) );
	vec4 s6 = texture( probesSH, vec3( uvw.xy, ( uvZBase + 6.0 * paddedSlices   ) / atlasDepth ) );
	vec3 c0 = s0.xyz;
	vec3 c1 = vec3( s0.w, s1.xy );
	vec3 c2 = vec3( s1.zw, s2.x );
	vec3 c3 = s2.yzw;
	vec3 c4 = s3.xyz;
	vec3 c5 = vec3( s3.w, s4.xy );
	vec3 c6 = vec3( s4.zw, s5.x );
	vec3 c7 = s5.yzw;
	vec3 c8 = s6.xyz;
	float x = worldNormal.x, y = worldNormal.y, z = worldNormal.z;
	vec3 result = c0 * 0.886227;
	result += c1 * 2.0 * 0.511664 * y;
	result += c2 * 2.0 * 0.511664 * z;
	result += c3 * 2.0 * 0.511664 * x;
	result += c4 * 2.0 * 0.429043 * x * y;
	result += c5 * 2.0 * 0.429043 * y * z;
	result += c6 * ( 0.743125 * z * z - 0.247708 );
	result += c7 * 2.0 * 0.429043 * x * z;
	result += c8 * 0.429043 * ( x * x - y * y );
	return max( result, vec3( 0.0 ) );
}
#endif`,JF=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	gl_FragDepth = vIsPerspective == 0.0 ? gl_FragCoord.z : log2( vFragDepth ) * logDepthBufFC * 0.5;
#endif`,KF=`#if defined( USE_LOGARITHMIC_DEPTH_BUFFER )
	uniform float logDepthBufFC;
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,jF=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	varying float vFragDepth;
	varying float vIsPerspective;
#endif`,QF=`#ifdef USE_LOGARITHMIC_DEPTH_BUFFER
	vFragDepth = 1.0 + gl_Position.w;
	vIsPerspective = float( isPerspectiveMatrix( projectionMatrix ) );
#endif`,tO=`#ifdef USE_MAP
	vec4 sampledDiffuseColor = texture2D( map, vMapUv );
	#ifdef DECODE_VIDEO_TEXTURE
		sampledDiffuseColor = sRGBTransferEOTF( sampledDiffuseColor );
	#endif
	diffuseColor *= sampledDiffuseColor;
#endif`,eO=`#ifdef USE_MAP
	uniform sampler2D map;
#endif`,nO=`#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
	#if defined( USE_POINTS_UV )
		vec2 uv = vUv;
	#else
		vec2 uv = ( uvTransform * vec3( gl_PointCoord.x, 1.0 - gl_PointCoord.y, 1 ) ).xy;
	#endif
#endif
#ifdef USE_MAP
	diffuseColor *= texture2D( map, uv );
#endif
#ifdef USE_ALPHAMAP
	diffuseColor.a *= texture2D( alphaMap, uv ).g;
#endif`,iO=`#if defined( USE_POINTS_UV )
	varying vec2 vUv;
#else
	#if defined( USE_MAP ) || defined( USE_ALPHAMAP )
		uniform mat3 uvTransform;
	#endif
#endif
#ifdef USE_MAP
	uniform sampler2D map;
#endif
#ifdef USE_ALPHAMAP
	uniform sampler2D alphaMap;
#endif`,rO=`float metalnessFactor = metalness;
#ifdef USE_METALNESSMAP
	vec4 texelMetalness = texture2D( metalnessMap, vMetalnessMapUv );
	metalnessFactor *= texelMetalness.b;
#endif`,sO=`#ifdef USE_METALNESSMAP
	uniform sampler2D metalnessMap;
#endif`,oO=`#ifdef USE_INSTANCING_MORPH
	float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	float morphTargetBaseInfluence = texelFetch( morphTexture, ivec2( 0, gl_InstanceID ), 0 ).r;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		morphTargetInfluences[i] =  texelFetch( morphTexture, ivec2( i + 1, gl_InstanceID ), 0 ).r;
	}
#endif`,aO=`#if defined( USE_MORPHCOLORS )
	#if defined( USE_COLOR_ALPHA )
		vColor *= morphTargetBaseInfluence;
	#elif defined( USE_COLOR )
		vColor.rgb *= morphTargetBaseInfluence;
	#endif
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		#if defined( USE_COLOR_ALPHA )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor += getMorph( gl_VertexID, i, 2 ) * morphTargetInfluences[ i ];
		#elif defined( USE_COLOR )
			if ( morphTargetInfluences[ i ] != 0.0 ) vColor.rgb += getMorph( gl_VertexID, i, 2 ).rgb * morphTargetInfluences[ i ];
		#endif
	}
#endif`,cO=`#ifdef USE_MORPHNORMALS
	objectNormal *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) objectNormal += getMorph( gl_VertexID, i, 1 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,lO=`#ifdef USE_MORPHTARGETS
	#ifndef USE_INSTANCING_MORPH
		uniform float morphTargetBaseInfluence;
		uniform float morphTargetInfluences[ MORPHTARGETS_COUNT ];
	#endif
	uniform sampler2DArray morphTargetsTexture;
	uniform ivec2 morphTargetsTextureSize;
	vec4 getMorph( const in int vertexIndex, const in int morphTargetIndex, const in int offset ) {
		int texelIndex = vertexIndex * MORPHTARGETS_TEXTURE_STRIDE + offset;
		int y = texelIndex / morphTargetsTextureSize.x;
		int x = texelIndex - y * morphTargetsTextureSize.x;
		ivec3 morphUV = ivec3( x, y, morphTargetIndex );
		return texelFetch( morphTargetsTexture, morphUV, 0 );
	}
#endif`,uO=`#ifdef USE_MORPHTARGETS
	transformed *= morphTargetBaseInfluence;
	for ( int i = 0; i < MORPHTARGETS_COUNT; i ++ ) {
		if ( morphTargetInfluences[ i ] != 0.0 ) transformed += getMorph( gl_VertexID, i, 0 ).xyz * morphTargetInfluences[ i ];
	}
#endif`,fO=`float faceDirection = gl_FrontFacing ? 1.0 : - 1.0;
#ifdef FLAT_SHADED
	vec3 fdx = dFdx( vViewPosition );
	vec3 fdy = dFdy( vViewPosition );
	vec3 normal = normalize( cross( fdx, fdy ) );
#else
	vec3 normal = normalize( vNormal );
	#ifdef DOUBLE_SIDED
		normal *= faceDirection;
	#endif
#endif
#if defined( USE_NORMALMAP_TANGENTSPACE ) || defined( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY )
	#ifdef USE_TANGENT
		mat3 tbn = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn = getTangentFrame( - vViewPosition, normal,
		#if defined( USE_NORMALMAP )
			vNormalMapUv
		#elif defined( USE_CLEARCOAT_NORMALMAP )
			vClearcoatNormalMapUv
		#else
			vUv
		#endif
		);
	#endif
	#ifdef DOUBLE_SIDED
		tbn[0] *= faceDirection;
		tbn[1] *= faceDirection;
	#endif
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	#ifdef USE_TANGENT
		mat3 tbn2 = mat3( normalize( vTangent ), normalize( vBitangent ), normal );
	#else
		mat3 tbn2 = getTangentFrame( - vViewPosition, normal, vClearcoatNormalMapUv );
	#endif
	#ifdef DOUBLE_SIDED
		tbn2[0] *= faceDirection;
		tbn2[1] *= faceDirection;
	#endif
#endif
vec3 nonPerturbedNormal = normal;`,hO=`#ifdef USE_NORMALMAP_OBJECTSPACE
	normal = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#ifdef FLIP_SIDED
		normal = - normal;
	#endif
	#ifdef DOUBLE_SIDED
		normal = normal * faceDirection;
	#endif
	normal = normalize( normalMatrix * normal );
#elif defined( USE_NORMALMAP_TANGENTSPACE )
	vec3 mapN = texture2D( normalMap, vNormalMapUv ).xyz * 2.0 - 1.0;
	#if defined( USE_PACKED_NORMALMAP )
		mapN = vec3( mapN.xy, sqrt( saturate( 1.0 - dot( mapN.xy, mapN.xy ) ) ) );
	#endif
	mapN.xy *= normalScale;
	normal = normalize( tbn * mapN );
#elif defined( USE_BUMPMAP )
	normal = perturbNormalArb( - vViewPosition, normal, dHdxy_fwd(), faceDirection );
#endif`,dO=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,pO=`#ifndef FLAT_SHADED
	varying vec3 vNormal;
	#ifdef USE_TANGENT
		varying vec3 vTangent;
		varying vec3 vBitangent;
	#endif
#endif`,mO=`#ifndef FLAT_SHADED
	vNormal = normalize( transformedNormal );
	#ifdef USE_TANGENT
		vTangent = normalize( transformedTangent );
		vBitangent = normalize( cross( vNormal, vTangent ) * tangent.w );
		#ifdef FLIP_SIDED
			vBitangent = - vBitangent;
		#endif
	#endif
#endif`,gO=`#ifdef USE_NORMALMAP
	uniform sampler2D normalMap;
	uniform vec2 normalScale;
#endif
#ifdef USE_NORMALMAP_OBJECTSPACE
	uniform mat3 normalMatrix;
#endif
#if ! defined ( USE_TANGENT ) && ( defined ( USE_NORMALMAP_TANGENTSPACE ) || defined ( USE_CLEARCOAT_NORMALMAP ) || defined( USE_ANISOTROPY ) )
	mat3 getTangentFrame( vec3 eye_pos, vec3 surf_norm, vec2 uv ) {
		vec3 q0 = dFdx( eye_pos.xyz );
		vec3 q1 = dFdy( eye_pos.xyz );
		vec2 st0 = dFdx( uv.st );
		vec2 st1 = dFdy( uv.st );
		vec3 N = surf_norm;
		vec3 q1perp = cross( q1, N );
		vec3 q0perp = cross( N, q0 );
		vec3 T = q1perp * st0.x + q0perp * st1.x;
		vec3 B = q1perp * st0.y + q0perp * st1.y;
		float det = max( dot( T, T ), dot( B, B ) );
		float scale = ( det == 0.0 ) ? 0.0 : inversesqrt( det );
		return mat3( T * scale, B * scale, N );
	}
#endif`,_O=`#ifdef USE_CLEARCOAT
	vec3 clearcoatNormal = nonPerturbedNormal;
#endif`,yO=`#ifdef USE_CLEARCOAT_NORMALMAP
	vec3 clearcoatMapN = texture2D( clearcoatNormalMap, vClearcoatNormalMapUv ).xyz * 2.0 - 1.0;
	clearcoatMapN.xy *= clearcoatNormalScale;
	clearcoatNormal = normalize( tbn2 * clearcoatMapN );
#endif`,xO=`#ifdef USE_CLEARCOATMAP
	uniform sampler2D clearcoatMap;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform sampler2D clearcoatNormalMap;
	uniform vec2 clearcoatNormalScale;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform sampler2D clearcoatRoughnessMap;
#endif`,vO=`#ifdef USE_IRIDESCENCEMAP
	uniform sampler2D iridescenceMap;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform sampler2D iridescenceThicknessMap;
#endif`,bO=`#ifdef OPAQUE
diffuseColor.a = 1.0;
#endif
#ifdef USE_TRANSMISSION
diffuseColor.a *= material.transmissionAlpha;
#endif
gl_FragColor = vec4( outgoingLight, diffuseColor.a );`,MO=`vec3 packNormalToRGB( const in vec3 normal ) {
	return normalize( normal ) * 0.5 + 0.5;
}
vec3 unpackRGBToNormal( const in vec3 rgb ) {
	return 2.0 * rgb.xyz - 1.0;
}
const float PackUpscale = 256. / 255.;const float UnpackDownscale = 255. / 256.;const float ShiftRight8 = 1. / 256.;
const float Inv255 = 1. / 255.;
const vec4 PackFactors = vec4( 1.0, 256.0, 256.0 * 256.0, 256.0 * 256.0 * 256.0 );
const vec2 UnpackFactors2 = vec2( UnpackDownscale, 1.0 / PackFactors.g );
const vec3 UnpackFactors3 = vec3( UnpackDownscale / PackFactors.rg, 1.0 / PackFactors.b );
const vec4 UnpackFactors4 = vec4( UnpackDownscale / PackFactors.rgb, 1.0 / PackFactors.a );
vec4 packDepthToRGBA( const in float v ) {
	if( v <= 0.0 )
		return vec4( 0., 0., 0., 0. );
	if( v >= 1.0 )
		return vec4( 1., 1., 1., 1. );
	float vuf;
	float af = modf( v * PackFactors.a, vuf );
	float bf = modf( vuf * ShiftRight8, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec4( vuf * Inv255, gf * PackUpscale, bf * PackUpscale, af );
}
vec3 packDepthToRGB( const in float v ) {
	if( v <= 0.0 )
		return vec3( 0., 0., 0. );
	if( v >= 1.0 )
		return vec3( 1., 1., 1. );
	float vuf;
	float bf = modf( v * PackFactors.b, vuf );
	float gf = modf( vuf * ShiftRight8, vuf );
	return vec3( vuf * Inv255, gf * PackUpscale, bf );
}
vec2 packDepthToRG( const in float v ) {
	if( v <= 0.0 )
		return vec2( 0., 0. );
	if( v >= 1.0 )
		return vec2( 1., 1. );
	float vuf;
	float gf = modf( v * 256., vuf );
	return vec2( vuf * Inv255, gf );
}
float unpackRGBAToDepth( const in vec4 v ) {
	return dot( v, UnpackFactors4 );
}
float unpackRGBToDepth( const in vec3 v ) {
	return dot( v, UnpackFactors3 );
}
float unpackRGToDepth( const in vec2 v ) {
	return v.r * UnpackFactors2.r + v.g * UnpackFactors2.g;
}
vec4 pack2HalfToRGBA( const in vec2 v ) {
	vec4 r = vec4( v.x, fract( v.x * 255.0 ), v.y, fract( v.y * 255.0 ) );
	return vec4( r.x - r.y / 255.0, r.y, r.z - r.w / 255.0, r.w );
}
vec2 unpackRGBATo2Half( const in vec4 v ) {
	return vec2( v.x + ( v.y / 255.0 ), v.z + ( v.w / 255.0 ) );
}
float viewZToOrthographicDepth( const in float viewZ, const in float near, const in float far ) {
	return ( viewZ + near ) / ( near - far );
}
float orthographicDepthToViewZ( const in float depth, const in float near, const in float far ) {
	#ifdef USE_REVERSED_DEPTH_BUFFER
	
		return depth * ( far - near ) - far;
	#else
		return depth * ( near - far ) - near;
	#endif
}
float viewZToPerspectiveDepth( const in float viewZ, const in float near, const in float far ) {
	return ( ( near + viewZ ) * far ) / ( ( far - near ) * viewZ );
}
float perspectiveDepthToViewZ( const in float depth, const in float near, const in float far ) {
	
	#ifdef USE_REVERSED_DEPTH_BUFFER
		return ( near * far ) / ( ( near - far ) * depth - near );
	#else
		return ( near * far ) / ( ( far - near ) * depth - far );
	#endif
}`,SO=`#ifdef PREMULTIPLIED_ALPHA
	gl_FragColor.rgb *= gl_FragColor.a;
#endif`,wO=`vec4 mvPosition = vec4( transformed, 1.0 );
#ifdef USE_BATCHING
	mvPosition = batchingMatrix * mvPosition;
#endif
#ifdef USE_INSTANCING
	mvPosition = instanceMatrix * mvPosition;
#endif
mvPosition = modelViewMatrix * mvPosition;
gl_Position = projectionMatrix * mvPosition;`,TO=`#ifdef DITHERING
	gl_FragColor.rgb = dithering( gl_FragColor.rgb );
#endif`,AO=`#ifdef DITHERING
	vec3 dithering( vec3 color ) {
		float grid_position = rand( gl_FragCoord.xy );
		vec3 dither_shift_RGB = vec3( 0.25 / 255.0, -0.25 / 255.0, 0.25 / 255.0 );
		dither_shift_RGB = mix( 2.0 * dither_shift_RGB, -2.0 * dither_shift_RGB, grid_position );
		return color + dither_shift_RGB;
	}
#endif`,EO=`float roughnessFactor = roughness;
#ifdef USE_ROUGHNESSMAP
	vec4 texelRoughness = texture2D( roughnessMap, vRoughnessMapUv );
	roughnessFactor *= texelRoughness.g;
#endif`,CO=`#ifdef USE_ROUGHNESSMAP
	uniform sampler2D roughnessMap;
#endif`,RO=`#if NUM_SPOT_LIGHT_COORDS > 0
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#if NUM_SPOT_LIGHT_MAPS > 0
	uniform sampler2D spotLightMap[ NUM_SPOT_LIGHT_MAPS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		#define SUN_LIGHT_CASCADES 2
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#else
			uniform sampler2D sunShadowMap[ NUM_SUN_LIGHT_SHADOWS ];
		#endif
		uniform mat4 sunShadowMatrix[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		uniform vec4 sunShadowCascade[ NUM_SUN_LIGHT_SHADOWS * SUN_LIGHT_CASCADES ];
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
		struct SunLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SunLightShadow sunLightShadows[ NUM_SUN_LIGHT_SHADOWS ];
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#else
			uniform sampler2D directionalShadowMap[ NUM_DIR_LIGHT_SHADOWS ];
		#endif
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform sampler2DShadow spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#else
			uniform sampler2D spotShadowMap[ NUM_SPOT_LIGHT_SHADOWS ];
		#endif
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#if defined( SHADOWMAP_TYPE_PCF )
			uniform samplerCubeShadow pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#elif defined( SHADOWMAP_TYPE_BASIC )
			uniform samplerCube pointShadowMap[ NUM_POINT_LIGHT_SHADOWS ];
		#endif
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float interleavedGradientNoise( vec2 position ) {
			return fract( 52.9829189 * fract( dot( position, vec2( 0.06711056, 0.00583715 ) ) ) );
		}
		vec2 vogelDiskSample( int sampleIndex, int samplesCount, float phi ) {
			const float goldenAngle = 2.399963229728653;
			float r = sqrt( ( float( sampleIndex ) + 0.5 ) / float( samplesCount ) );
			float theta = float( sampleIndex ) * goldenAngle + phi;
			return vec2( cos( theta ), sin( theta ) ) * r;
		}
	#endif
	#if defined( SHADOWMAP_TYPE_PCF )
		float getShadow( sampler2DShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 texelSize = vec2( 1.0 ) / shadowMapSize;
				vec2 radius = shadowRadius * texelSize;
				float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
				shadow = (
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 0, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 1, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 2, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 3, 5, phi ) * radius, shadowCoord.z ) ) +
					texture( shadowMap, vec3( shadowCoord.xy + vogelDiskSample( 4, 5, phi ) * radius, shadowCoord.z ) )
				) * 0.2;
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#elif defined( SHADOWMAP_TYPE_VSM )
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				vec2 distribution = texture2D( shadowMap, shadowCoord.xy ).rg;
				float mean = distribution.x;
				float variance = distribution.y * distribution.y;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					float hard_shadow = step( mean, shadowCoord.z );
				#else
					float hard_shadow = step( shadowCoord.z, mean );
				#endif
				
				if ( hard_shadow == 1.0 ) {
					shadow = 1.0;
				} else {
					variance = max( variance, 0.0000001 );
					float d = shadowCoord.z - mean;
					float p_max = variance / ( variance + d * d );
					p_max = clamp( ( p_max - 0.3 ) / 0.65, 0.0, 1.0 );
					shadow = max( hard_shadow, p_max );
				}
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#else
		float getShadow( sampler2D shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord ) {
			float shadow = 1.0;
			shadowCoord.xyz /= shadowCoord.w;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				shadowCoord.z -= shadowBias;
			#else
				shadowCoord.z += shadowBias;
			#endif
			bool inFrustum = shadowCoord.x >= 0.0 && shadowCoord.x <= 1.0 && shadowCoord.y >= 0.0 && shadowCoord.y <= 1.0;
			bool frustumTest = inFrustum && shadowCoord.z <= 1.0;
			if ( frustumTest ) {
				float depth = texture2D( shadowMap, shadowCoord.xy ).r;
				#ifdef USE_REVERSED_DEPTH_BUFFER
					shadow = step( depth, shadowCoord.z );
				#else
					shadow = step( shadowCoord.z, depth );
				#endif
			}
			return mix( 1.0, shadow, shadowIntensity );
		}
	#endif
	#if NUM_SUN_LIGHT_SHADOWS > 0
		float getSunShadow(
			#if defined( SHADOWMAP_TYPE_PCF )
				sampler2DShadow shadowMap,
			#else
				sampler2D shadowMap,
			#endif
			SunLightShadow sunLightShadow,
			int shadowIndex
		) {
			vec4 shadowWorldPosition = vec4( vSunShadowWorldPosition.xyz + vSunShadowWorldNormal * sunLightShadow.shadowNormalBias, 1.0 );
			float viewDepth = vSunShadowWorldPosition.w;
			int cascadeOffset = shadowIndex * SUN_LIGHT_CASCADES;
			float shadow = 1.0;
			for ( int i = SUN_LIGHT_CASCADES - 1; i >= 0; i -- ) {
				vec4 cascade = sunShadowCascade[ cascadeOffset + i ];
				if ( viewDepth >= cascade.x && viewDepth < cascade.y ) {
					float cascadeShadow = getShadow(
						shadowMap,
						sunLightShadow.shadowMapSize,
						sunLightShadow.shadowIntensity,
						sunLightShadow.shadowBias,
						sunLightShadow.shadowRadius,
						sunShadowMatrix[ cascadeOffset + i ] * shadowWorldPosition
					);
					shadow = mix( cascadeShadow, shadow, smoothstep( cascade.z, cascade.y, viewDepth ) );
				}
			}
			return shadow;
		}
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
	#if defined( SHADOWMAP_TYPE_PCF )
	float getPointShadow( samplerCubeShadow shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 bd3D = normalize( lightToPosition );
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float lightDistance = length( lightToPosition );
			float depthRange = shadowCameraFar - shadowCameraNear;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				float depthA = - shadowCameraNear / depthRange - shadowBias;
				float depthB = shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#else
				float depthA = shadowCameraFar / depthRange + shadowBias;
				float depthB = - shadowCameraNear * shadowCameraFar / ( depthRange * lightDistance );
			#endif
			float texelSize = shadowRadius / shadowMapSize.x;
			vec3 absDir = abs( bd3D );
			vec3 tangent = absDir.x > absDir.z ? vec3( 0.0, 1.0, 0.0 ) : vec3( 1.0, 0.0, 0.0 );
			tangent = normalize( cross( bd3D, tangent ) );
			vec3 bitangent = cross( bd3D, tangent );
			float phi = interleavedGradientNoise( gl_FragCoord.xy ) * PI2;
			shadow = 0.0;
			for ( int i = 0; i < 5; i ++ ) {
				vec2 offset = vogelDiskSample( i, 5, phi );
				vec3 direction = bd3D + ( tangent * offset.x + bitangent * offset.y ) * texelSize;
				vec3 absDirection = abs( direction );
				float dp = depthA + depthB / max( max( absDirection.x, absDirection.y ), absDirection.z );
				shadow += texture( shadowMap, vec4( direction, dp ) );
			}
			shadow *= 0.2;
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#elif defined( SHADOWMAP_TYPE_BASIC )
	float getPointShadow( samplerCube shadowMap, vec2 shadowMapSize, float shadowIntensity, float shadowBias, float shadowRadius, vec4 shadowCoord, float shadowCameraNear, float shadowCameraFar ) {
		float shadow = 1.0;
		vec3 lightToPosition = shadowCoord.xyz;
		vec3 absVec = abs( lightToPosition );
		float viewSpaceZ = max( max( absVec.x, absVec.y ), absVec.z );
		if ( viewSpaceZ - shadowCameraFar <= 0.0 && viewSpaceZ - shadowCameraNear >= 0.0 ) {
			float dp = ( shadowCameraFar * ( viewSpaceZ - shadowCameraNear ) ) / ( viewSpaceZ * ( shadowCameraFar - shadowCameraNear ) );
			dp += shadowBias;
			vec3 bd3D = normalize( lightToPosition );
			float depth = textureCube( shadowMap, bd3D ).r;
			#ifdef USE_REVERSED_DEPTH_BUFFER
				depth = 1.0 - depth;
			#endif
			shadow = step( dp, depth );
		}
		return mix( 1.0, shadow, shadowIntensity );
	}
	#endif
	#endif
#endif`,IO=`#if NUM_SPOT_LIGHT_COORDS > 0
	uniform mat4 spotLightMatrix[ NUM_SPOT_LIGHT_COORDS ];
	varying vec4 vSpotLightCoord[ NUM_SPOT_LIGHT_COORDS ];
#endif
#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
		varying vec4 vSunShadowWorldPosition;
		varying vec3 vSunShadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		uniform mat4 directionalShadowMatrix[ NUM_DIR_LIGHT_SHADOWS ];
		varying vec4 vDirectionalShadowCoord[ NUM_DIR_LIGHT_SHADOWS ];
		struct DirectionalLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform DirectionalLightShadow directionalLightShadows[ NUM_DIR_LIGHT_SHADOWS ];
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
		struct SpotLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
		};
		uniform SpotLightShadow spotLightShadows[ NUM_SPOT_LIGHT_SHADOWS ];
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		uniform mat4 pointShadowMatrix[ NUM_POINT_LIGHT_SHADOWS ];
		varying vec4 vPointShadowCoord[ NUM_POINT_LIGHT_SHADOWS ];
		struct PointLightShadow {
			float shadowIntensity;
			float shadowBias;
			float shadowNormalBias;
			float shadowRadius;
			vec2 shadowMapSize;
			float shadowCameraNear;
			float shadowCameraFar;
		};
		uniform PointLightShadow pointLightShadows[ NUM_POINT_LIGHT_SHADOWS ];
	#endif
#endif`,PO=`#if ( defined( USE_SHADOWMAP ) && ( NUM_DIR_LIGHT_SHADOWS > 0 || NUM_SUN_LIGHT_SHADOWS > 0 || NUM_POINT_LIGHT_SHADOWS > 0 ) ) || ( NUM_SPOT_LIGHT_COORDS > 0 )
	#ifdef HAS_NORMAL
		vec3 shadowWorldNormal = transformNormalByInverseViewMatrix( transformedNormal, viewMatrix );
	#else
		vec3 shadowWorldNormal = vec3( 0.0 );
	#endif
	vec4 shadowWorldPosition;
#endif
#if defined( USE_SHADOWMAP )
	#if NUM_SUN_LIGHT_SHADOWS > 0
		vSunShadowWorldPosition = vec4( worldPosition.xyz, - mvPosition.z );
		vSunShadowWorldNormal = shadowWorldNormal;
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * directionalLightShadows[ i ].shadowNormalBias, 0 );
			vDirectionalShadowCoord[ i ] = directionalShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0
		#pragma unroll_loop_start
		for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
			shadowWorldPosition = worldPosition + vec4( shadowWorldNormal * pointLightShadows[ i ].shadowNormalBias, 0 );
			vPointShadowCoord[ i ] = pointShadowMatrix[ i ] * shadowWorldPosition;
		}
		#pragma unroll_loop_end
	#endif
#endif
#if NUM_SPOT_LIGHT_COORDS > 0
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_COORDS; i ++ ) {
		shadowWorldPosition = worldPosition;
		#if ( defined( USE_SHADOWMAP ) && UNROLLED_LOOP_INDEX < NUM_SPOT_LIGHT_SHADOWS )
			shadowWorldPosition.xyz += shadowWorldNormal * spotLightShadows[ i ].shadowNormalBias;
		#endif
		vSpotLightCoord[ i ] = spotLightMatrix[ i ] * shadowWorldPosition;
	}
	#pragma unroll_loop_end
#endif`,LO=`float getShadowMask() {
	float shadow = 1.0;
	#ifdef USE_SHADOWMAP
	#if NUM_SUN_LIGHT_SHADOWS > 0
	SunLightShadow sunLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SUN_LIGHT_SHADOWS; i ++ ) {
		sunLight = sunLightShadows[ i ];
		shadow *= receiveShadow ? getSunShadow( sunShadowMap[ i ], sunLight, UNROLLED_LOOP_INDEX ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_DIR_LIGHT_SHADOWS > 0
	DirectionalLightShadow directionalLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_DIR_LIGHT_SHADOWS; i ++ ) {
		directionalLight = directionalLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( directionalShadowMap[ i ], directionalLight.shadowMapSize, directionalLight.shadowIntensity, directionalLight.shadowBias, directionalLight.shadowRadius, vDirectionalShadowCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_SPOT_LIGHT_SHADOWS > 0
	SpotLightShadow spotLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_SPOT_LIGHT_SHADOWS; i ++ ) {
		spotLight = spotLightShadows[ i ];
		shadow *= receiveShadow ? getShadow( spotShadowMap[ i ], spotLight.shadowMapSize, spotLight.shadowIntensity, spotLight.shadowBias, spotLight.shadowRadius, vSpotLightCoord[ i ] ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#if NUM_POINT_LIGHT_SHADOWS > 0 && ( defined( SHADOWMAP_TYPE_PCF ) || defined( SHADOWMAP_TYPE_BASIC ) )
	PointLightShadow pointLight;
	#pragma unroll_loop_start
	for ( int i = 0; i < NUM_POINT_LIGHT_SHADOWS; i ++ ) {
		pointLight = pointLightShadows[ i ];
		shadow *= receiveShadow ? getPointShadow( pointShadowMap[ i ], pointLight.shadowMapSize, pointLight.shadowIntensity, pointLight.shadowBias, pointLight.shadowRadius, vPointShadowCoord[ i ], pointLight.shadowCameraNear, pointLight.shadowCameraFar ) : 1.0;
	}
	#pragma unroll_loop_end
	#endif
	#endif
	return shadow;
}`,NO=`#ifdef USE_SKINNING
	mat4 boneMatX = getBoneMatrix( skinIndex.x );
	mat4 boneMatY = getBoneMatrix( skinIndex.y );
	mat4 boneMatZ = getBoneMatrix( skinIndex.z );
	mat4 boneMatW = getBoneMatrix( skinIndex.w );
#endif`,DO=`#ifdef USE_SKINNING
	uniform mat4 bindMatrix;
	uniform mat4 bindMatrixInverse;
	uniform highp sampler2D boneTexture;
	mat4 getBoneMatrix( const in float i ) {
		int size = textureSize( boneTexture, 0 ).x;
		int j = int( i ) * 4;
		int x = j % size;
		int y = j / size;
		vec4 v1 = texelFetch( boneTexture, ivec2( x, y ), 0 );
		vec4 v2 = texelFetch( boneTexture, ivec2( x + 1, y ), 0 );
		vec4 v3 = texelFetch( boneTexture, ivec2( x + 2, y ), 0 );
		vec4 v4 = texelFetch( boneTexture, ivec2( x + 3, y ), 0 );
		return mat4( v1, v2, v3, v4 );
	}
#endif`,UO=`#ifdef USE_SKINNING
	vec4 skinVertex = bindMatrix * vec4( transformed, 1.0 );
	vec4 skinned = vec4( 0.0 );
	skinned += boneMatX * skinVertex * skinWeight.x;
	skinned += boneMatY * skinVertex * skinWeight.y;
	skinned += boneMatZ * skinVertex * skinWeight.z;
	skinned += boneMatW * skinVertex * skinWeight.w;
	transformed = ( bindMatrixInverse * skinned ).xyz;
#endif`,FO=`#ifdef USE_SKINNING
	mat4 skinMatrix = mat4( 0.0 );
	skinMatrix += skinWeight.x * boneMatX;
	skinMatrix += skinWeight.y * boneMatY;
	skinMatrix += skinWeight.z * boneMatZ;
	skinMatrix += skinWeight.w * boneMatW;
	skinMatrix = bindMatrixInverse * skinMatrix * bindMatrix;
	objectNormal = vec4( skinMatrix * vec4( objectNormal, 0.0 ) ).xyz;
	#ifdef USE_TANGENT
		objectTangent = vec4( skinMatrix * vec4( objectTangent, 0.0 ) ).xyz;
	#endif
#endif`,OO=`float specularStrength;
#ifdef USE_SPECULARMAP
	vec4 texelSpecular = texture2D( specularMap, vSpecularMapUv );
	specularStrength = texelSpecular.r;
#else
	specularStrength = 1.0;
#endif`,BO=`#ifdef USE_SPECULARMAP
	uniform sampler2D specularMap;
#endif`,kO=`#if defined( TONE_MAPPING )
	gl_FragColor.rgb = toneMapping( gl_FragColor.rgb );
#endif`,zO=`#ifndef saturate
#define saturate( a ) clamp( a, 0.0, 1.0 )
#endif
uniform float toneMappingExposure;
vec3 LinearToneMapping( vec3 color ) {
	return saturate( toneMappingExposure * color );
}
vec3 ReinhardToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	return saturate( color / ( vec3( 1.0 ) + color ) );
}
vec3 CineonToneMapping( vec3 color ) {
	color *= toneMappingExposure;
	color = max( vec3( 0.0 ), color - 0.004 );
	return pow( ( color * ( 6.2 * color + 0.5 ) ) / ( color * ( 6.2 * color + 1.7 ) + 0.06 ), vec3( 2.2 ) );
}
vec3 RRTAndODTFit( vec3 v ) {
	vec3 a = v * ( v + 0.0245786 ) - 0.000090537;
	vec3 b = v * ( 0.983729 * v + 0.4329510 ) + 0.238081;
	return a / b;
}
vec3 ACESFilmicToneMapping( vec3 color ) {
	const mat3 ACESInputMat = mat3(
		vec3( 0.59719, 0.07600, 0.02840 ),		vec3( 0.35458, 0.90834, 0.13383 ),
		vec3( 0.04823, 0.01566, 0.83777 )
	);
	const mat3 ACESOutputMat = mat3(
		vec3(  1.60475, -0.10208, -0.00327 ),		vec3( -0.53108,  1.10813, -0.07276 ),
		vec3( -0.07367, -0.00605,  1.07602 )
	);
	color *= toneMappingExposure / 0.6;
	color = ACESInputMat * color;
	color = RRTAndODTFit( color );
	color = ACESOutputMat * color;
	return saturate( color );
}
const mat3 LINEAR_REC2020_TO_LINEAR_SRGB = mat3(
	vec3( 1.6605, - 0.1246, - 0.0182 ),
	vec3( - 0.5876, 1.1329, - 0.1006 ),
	vec3( - 0.0728, - 0.0083, 1.1187 )
);
const mat3 LINEAR_SRGB_TO_LINEAR_REC2020 = mat3(
	vec3( 0.6274, 0.0691, 0.0164 ),
	vec3( 0.3293, 0.9195, 0.0880 ),
	vec3( 0.0433, 0.0113, 0.8956 )
);
vec3 agxDefaultContrastApprox( vec3 x ) {
	vec3 x2 = x * x;
	vec3 x4 = x2 * x2;
	return + 15.5 * x4 * x2
		- 40.14 * x4 * x
		+ 31.96 * x4
		- 6.868 * x2 * x
		+ 0.4298 * x2
		+ 0.1191 * x
		- 0.00232;
}
vec3 AgXToneMapping( vec3 color ) {
	const mat3 AgXInsetMatrix = mat3(
		vec3( 0.856627153315983, 0.137318972929847, 0.11189821299995 ),
		vec3( 0.0951212405381588, 0.761241990602591, 0.0767994186031903 ),
		vec3( 0.0482516061458583, 0.101439036467562, 0.811302368396859 )
	);
	const mat3 AgXOutsetMatrix = mat3(
		vec3( 1.1271005818144368, - 0.1413297634984383, - 0.14132976349843826 ),
		vec3( - 0.11060664309660323, 1.157823702216272, - 0.11060664309660294 ),
		vec3( - 0.016493938717834573, - 0.016493938717834257, 1.2519364065950405 )
	);
	const float AgxMinEv = - 12.47393;	const float AgxMaxEv = 4.026069;
	color *= toneMappingExposure;
	color = LINEAR_SRGB_TO_LINEAR_REC2020 * color;
	color = AgXInsetMatrix * color;
	color = max( color, 1e-10 );	color = log2( color );
	color = ( color - AgxMinEv ) / ( AgxMaxEv - AgxMinEv );
	color = clamp( color, 0.0, 1.0 );
	color = agxDefaultContrastApprox( color );
	color = AgXOutsetMatrix * color;
	color = pow( max( vec3( 0.0 ), color ), vec3( 2.2 ) );
	color = LINEAR_REC2020_TO_LINEAR_SRGB * color;
	color = clamp( color, 0.0, 1.0 );
	return color;
}
vec3 NeutralToneMapping( vec3 color ) {
	const float StartCompression = 0.8 - 0.04;
	const float Desaturation = 0.15;
	color *= toneMappingExposure;
	float x = min( color.r, min( color.g, color.b ) );
	float offset = x < 0.08 ? x - 6.25 * x * x : 0.04;
	color -= offset;
	float peak = max( color.r, max( color.g, color.b ) );
	if ( peak < StartCompression ) return color;
	float d = 1. - StartCompression;
	float newPeak = 1. - d * d / ( peak + d - StartCompression );
	color *= newPeak / peak;
	float g = 1. - 1. / ( Desaturation * ( peak - newPeak ) + 1. );
	return mix( color, vec3( newPeak ), g );
}
vec3 CustomToneMapping( vec3 color ) { return color; }`,GO=`#ifdef USE_TRANSMISSION
	material.transmission = transmission;
	material.transmissionAlpha = 1.0;
	material.thickness = thickness;
	material.attenuationDistance = attenuationDistance;
	material.attenuationColor = attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		material.transmission *= texture2D( transmissionMap, vTransmissionMapUv ).r;
	#endif
	#ifdef USE_THICKNESSMAP
		material.thickness *= texture2D( thicknessMap, vThicknessMapUv ).g;
	#endif
	vec3 pos = vWorldPosition;
	vec3 v = normalize( cameraPosition - pos );
	vec3 n = transformNormalByInverseViewMatrix( normal, viewMatrix );
	vec4 transmitted = getIBLVolumeRefraction(
		n, v, material.roughness, material.diffuseContribution, material.specularColorBlended, material.specularF90,
		pos, modelMatrix, viewMatrix, projectionMatrix, material.dispersion, material.ior, material.thickness,
		material.attenuationColor, material.attenuationDistance );
	material.transmissionAlpha = mix( material.transmissionAlpha, transmitted.a, material.transmission );
	totalDiffuse = mix( totalDiffuse, transmitted.rgb, material.transmission );
#endif`,VO=`#ifdef USE_TRANSMISSION
	uniform float transmission;
	uniform float thickness;
	uniform float attenuationDistance;
	uniform vec3 attenuationColor;
	#ifdef USE_TRANSMISSIONMAP
		uniform sampler2D transmissionMap;
	#endif
	#ifdef USE_THICKNESSMAP
		uniform sampler2D thicknessMap;
	#endif
	uniform vec2 transmissionSamplerSize;
	uniform sampler2D transmissionSamplerMap;
	uniform mat4 modelMatrix;
	uniform mat4 projectionMatrix;
	varying vec3 vWorldPosition;
	float w0( float a ) {
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - a + 3.0 ) - 3.0 ) + 1.0 );
	}
	float w1( float a ) {
		return ( 1.0 / 6.0 ) * ( a *  a * ( 3.0 * a - 6.0 ) + 4.0 );
	}
	float w2( float a ){
		return ( 1.0 / 6.0 ) * ( a * ( a * ( - 3.0 * a + 3.0 ) + 3.0 ) + 1.0 );
	}
	float w3( float a ) {
		return ( 1.0 / 6.0 ) * ( a * a * a );
	}
	float g0( float a ) {
		return w0( a ) + w1( a );
	}
	float g1( float a ) {
		return w2( a ) + w3( a );
	}
	float h0( float a ) {
		return - 1.0 + w1( a ) / ( w0( a ) + w1( a ) );
	}
	float h1( float a ) {
		return 1.0 + w3( a ) / ( w2( a ) + w3( a ) );
	}
	vec4 bicubic( sampler2D tex, vec2 uv, vec4 texelSize, float lod ) {
		uv = uv * texelSize.zw + 0.5;
		vec2 iuv = floor( uv );
		vec2 fuv = fract( uv );
		float g0x = g0( fuv.x );
		float g1x = g1( fuv.x );
		float h0x = h0( fuv.x );
		float h1x = h1( fuv.x );
		float h0y = h0( fuv.y );
		float h1y = h1( fuv.y );
		vec2 p0 = ( vec2( iuv.x + h0x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p1 = ( vec2( iuv.x + h1x, iuv.y + h0y ) - 0.5 ) * texelSize.xy;
		vec2 p2 = ( vec2( iuv.x + h0x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		vec2 p3 = ( vec2( iuv.x + h1x, iuv.y + h1y ) - 0.5 ) * texelSize.xy;
		return g0( fuv.y ) * ( g0x * textureLod( tex, p0, lod ) + g1x * textureLod( tex, p1, lod ) ) +
			g1( fuv.y ) * ( g0x * textureLod( tex, p2, lod ) + g1x * textureLod( tex, p3, lod ) );
	}
	vec4 textureBicubic( sampler2D sampler, vec2 uv, float lod ) {
		vec2 fLodSize = vec2( textureSize( sampler, int( lod ) ) );
		vec2 cLodSize = vec2( textureSize( sampler, int( lod + 1.0 ) ) );
		vec2 fLodSizeInv = 1.0 / fLodSize;
		vec2 cLodSizeInv = 1.0 / cLodSize;
		vec4 fSample = bicubic( sampler, uv, vec4( fLodSizeInv, fLodSize ), floor( lod ) );
		vec4 cSample = bicubic( sampler, uv, vec4( cLodSizeInv, cLodSize ), ceil( lod ) );
		return mix( fSample, cSample, fract( lod ) );
	}
	vec3 getVolumeTransmissionRay( const in vec3 n, const in vec3 v, const in float thickness, const in float ior, const in mat4 modelMatrix ) {
		vec3 refractionVector = refract( - v, normalize( n ), 1.0 / ior );
		vec3 modelScale;
		modelScale.x = length( vec3( modelMatrix[ 0 ].xyz ) );
		modelScale.y = length( vec3( modelMatrix[ 1 ].xyz ) );
		modelScale.z = length( vec3( modelMatrix[ 2 ].xyz ) );
		return normalize( refractionVector ) * thickness * modelScale;
	}
	float applyIorToRoughness( const in float roughness, const in float ior ) {
		return roughness * clamp( ior * 2.0 - 2.0, 0.0, 1.0 );
	}
	vec4 getTransmissionSample( const in vec2 fragCoord, const in float roughness, const in float ior ) {
		float lod = log2( transmissionSamplerSize.x ) * applyIorToRoughness( roughness, ior );
		return textureBicubic( transmissionSamplerMap, fragCoord.xy, lod );
	}
	vec3 volumeAttenuation( const in float transmissionDistance, const in vec3 attenuationColor, const in float attenuationDistance ) {
		if ( isinf( attenuationDistance ) ) {
			return vec3( 1.0 );
		} else {
			vec3 attenuationCoefficient = -log( attenuationColor ) / attenuationDistance;
			vec3 transmittance = exp( - attenuationCoefficient * transmissionDistance );			return transmittance;
		}
	}
	vec4 getIBLVolumeRefraction( const in vec3 n, const in vec3 v, const in float roughness, const in vec3 diffuseColor,
		const in vec3 specularColor, const in float specularF90, const in vec3 position, const in mat4 modelMatrix,
		const in mat4 viewMatrix, const in mat4 projMatrix, const in float dispersion, const in float ior, const in float thickness,
		const in vec3 attenuationColor, const in float attenuationDistance ) {
		vec4 transmittedLight;
		vec3 transmittance;
		#ifdef USE_DISPERSION
			float halfSpread = ( ior - 1.0 ) * 0.025 * dispersion;
			vec3 iors = vec3( ior - halfSpread, ior, ior + halfSpread );
			for ( int i = 0; i < 3; i ++ ) {
				vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, iors[ i ], modelMatrix );
				vec3 refractedRayExit = position + transmissionRay;
				vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
				vec2 refractionCoords = ndcPos.xy / ndcPos.w;
				refractionCoords += 1.0;
				refractionCoords /= 2.0;
				vec4 transmissionSample = getTransmissionSample( refractionCoords, roughness, iors[ i ] );
				transmittedLight[ i ] = transmissionSample[ i ];
				transmittedLight.a += transmissionSample.a;
				transmittance[ i ] = diffuseColor[ i ] * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance )[ i ];
			}
			transmittedLight.a /= 3.0;
		#else
			vec3 transmissionRay = getVolumeTransmissionRay( n, v, thickness, ior, modelMatrix );
			vec3 refractedRayExit = position + transmissionRay;
			vec4 ndcPos = projMatrix * viewMatrix * vec4( refractedRayExit, 1.0 );
			vec2 refractionCoords = ndcPos.xy / ndcPos.w;
			refractionCoords += 1.0;
			refractionCoords /= 2.0;
			transmittedLight = getTransmissionSample( refractionCoords, roughness, ior );
			transmittance = diffuseColor * volumeAttenuation( length( transmissionRay ), attenuationColor, attenuationDistance );
		#endif
		vec3 attenuatedColor = transmittance * transmittedLight.rgb;
		vec3 F = EnvironmentBRDF( n, v, specularColor, specularF90, roughness );
		float transmittanceFactor = ( transmittance.r + transmittance.g + transmittance.b ) / 3.0;
		return vec4( ( 1.0 - F ) * attenuatedColor, 1.0 - ( 1.0 - transmittedLight.a ) * transmittanceFactor );
	}
#endif`,HO=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_SPECULARMAP
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,WO=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	varying vec2 vUv;
#endif
#ifdef USE_MAP
	uniform mat3 mapTransform;
	varying vec2 vMapUv;
#endif
#ifdef USE_ALPHAMAP
	uniform mat3 alphaMapTransform;
	varying vec2 vAlphaMapUv;
#endif
#ifdef USE_LIGHTMAP
	uniform mat3 lightMapTransform;
	varying vec2 vLightMapUv;
#endif
#ifdef USE_AOMAP
	uniform mat3 aoMapTransform;
	varying vec2 vAoMapUv;
#endif
#ifdef USE_BUMPMAP
	uniform mat3 bumpMapTransform;
	varying vec2 vBumpMapUv;
#endif
#ifdef USE_NORMALMAP
	uniform mat3 normalMapTransform;
	varying vec2 vNormalMapUv;
#endif
#ifdef USE_DISPLACEMENTMAP
	uniform mat3 displacementMapTransform;
	varying vec2 vDisplacementMapUv;
#endif
#ifdef USE_EMISSIVEMAP
	uniform mat3 emissiveMapTransform;
	varying vec2 vEmissiveMapUv;
#endif
#ifdef USE_METALNESSMAP
	uniform mat3 metalnessMapTransform;
	varying vec2 vMetalnessMapUv;
#endif
#ifdef USE_ROUGHNESSMAP
	uniform mat3 roughnessMapTransform;
	varying vec2 vRoughnessMapUv;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	uniform mat3 diffuseRoughnessMapTransform;
	varying vec2 vDiffuseRoughnessMapUv;
#endif
#ifdef USE_ANISOTROPYMAP
	uniform mat3 anisotropyMapTransform;
	varying vec2 vAnisotropyMapUv;
#endif
#ifdef USE_CLEARCOATMAP
	uniform mat3 clearcoatMapTransform;
	varying vec2 vClearcoatMapUv;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	uniform mat3 clearcoatNormalMapTransform;
	varying vec2 vClearcoatNormalMapUv;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	uniform mat3 clearcoatRoughnessMapTransform;
	varying vec2 vClearcoatRoughnessMapUv;
#endif
#ifdef USE_SHEEN_COLORMAP
	uniform mat3 sheenColorMapTransform;
	varying vec2 vSheenColorMapUv;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	uniform mat3 sheenRoughnessMapTransform;
	varying vec2 vSheenRoughnessMapUv;
#endif
#ifdef USE_IRIDESCENCEMAP
	uniform mat3 iridescenceMapTransform;
	varying vec2 vIridescenceMapUv;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	uniform mat3 iridescenceThicknessMapTransform;
	varying vec2 vIridescenceThicknessMapUv;
#endif
#ifdef USE_SPECULARMAP
	uniform mat3 specularMapTransform;
	varying vec2 vSpecularMapUv;
#endif
#ifdef USE_SPECULAR_COLORMAP
	uniform mat3 specularColorMapTransform;
	varying vec2 vSpecularColorMapUv;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	uniform mat3 specularIntensityMapTransform;
	varying vec2 vSpecularIntensityMapUv;
#endif
#ifdef USE_TRANSMISSIONMAP
	uniform mat3 transmissionMapTransform;
	varying vec2 vTransmissionMapUv;
#endif
#ifdef USE_THICKNESSMAP
	uniform mat3 thicknessMapTransform;
	varying vec2 vThicknessMapUv;
#endif`,XO=`#if defined( USE_UV ) || defined( USE_ANISOTROPY )
	vUv = vec3( uv, 1 ).xy;
#endif
#ifdef USE_MAP
	vMapUv = ( mapTransform * vec3( MAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ALPHAMAP
	vAlphaMapUv = ( alphaMapTransform * vec3( ALPHAMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_LIGHTMAP
	vLightMapUv = ( lightMapTransform * vec3( LIGHTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_AOMAP
	vAoMapUv = ( aoMapTransform * vec3( AOMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_BUMPMAP
	vBumpMapUv = ( bumpMapTransform * vec3( BUMPMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_NORMALMAP
	vNormalMapUv = ( normalMapTransform * vec3( NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DISPLACEMENTMAP
	vDisplacementMapUv = ( displacementMapTransform * vec3( DISPLACEMENTMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_EMISSIVEMAP
	vEmissiveMapUv = ( emissiveMapTransform * vec3( EMISSIVEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_METALNESSMAP
	vMetalnessMapUv = ( metalnessMapTransform * vec3( METALNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ROUGHNESSMAP
	vRoughnessMapUv = ( roughnessMapTransform * vec3( ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_DIFFUSE_ROUGHNESSMAP
	vDiffuseRoughnessMapUv = ( diffuseRoughnessMapTransform * vec3( DIFFUSE_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_ANISOTROPYMAP
	vAnisotropyMapUv = ( anisotropyMapTransform * vec3( ANISOTROPYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOATMAP
	vClearcoatMapUv = ( clearcoatMapTransform * vec3( CLEARCOATMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_NORMALMAP
	vClearcoatNormalMapUv = ( clearcoatNormalMapTransform * vec3( CLEARCOAT_NORMALMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_CLEARCOAT_ROUGHNESSMAP
	vClearcoatRoughnessMapUv = ( clearcoatRoughnessMapTransform * vec3( CLEARCOAT_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCEMAP
	vIridescenceMapUv = ( iridescenceMapTransform * vec3( IRIDESCENCEMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_IRIDESCENCE_THICKNESSMAP
	vIridescenceThicknessMapUv = ( iridescenceThicknessMapTransform * vec3( IRIDESCENCE_THICKNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_COLORMAP
	vSheenColorMapUv = ( sheenColorMapTransform * vec3( SHEEN_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SHEEN_ROUGHNESSMAP
	vSheenRoughnessMapUv = ( sheenRoughnessMapTransform * vec3( SHEEN_ROUGHNESSMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULARMAP
	vSpecularMapUv = ( specularMapTransform * vec3( SPECULARMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_COLORMAP
	vSpecularColorMapUv = ( specularColorMapTransform * vec3( SPECULAR_COLORMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_SPECULAR_INTENSITYMAP
	vSpecularIntensityMapUv = ( specularIntensityMapTransform * vec3( SPECULAR_INTENSITYMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_TRANSMISSIONMAP
	vTransmissionMapUv = ( transmissionMapTransform * vec3( TRANSMISSIONMAP_UV, 1 ) ).xy;
#endif
#ifdef USE_THICKNESSMAP
	vThicknessMapUv = ( thicknessMapTransform * vec3( THICKNESSMAP_UV, 1 ) ).xy;
#endif`,$O=`#if defined( USE_ENVMAP ) || defined( DISTANCE ) || defined ( USE_SHADOWMAP ) || defined ( USE_TRANSMISSION ) || NUM_SPOT_LIGHT_COORDS > 0
	vec4 worldPosition = vec4( transformed, 1.0 );
	#ifdef USE_BATCHING
		worldPosition = batchingMatrix * worldPosition;
	#endif
	#ifdef USE_INSTANCING
		worldPosition = instanceMatrix * worldPosition;
	#endif
	worldPosition = modelMatrix * worldPosition;
#endif`,qO=`varying vec2 vUv;
uniform mat3 uvTransform;
void main() {
	vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	gl_Position = vec4( position.xy, 1.0, 1.0 );
}`,YO=`uniform sampler2D t2D;
uniform float backgroundIntensity;
varying vec2 vUv;
void main() {
	vec4 texColor = texture2D( t2D, vUv );
	#ifdef DECODE_VIDEO_TEXTURE
		texColor = vec4( mix( pow( texColor.rgb * 0.9478672986 + vec3( 0.0521327014 ), vec3( 2.4 ) ), texColor.rgb * 0.0773993808, vec3( lessThanEqual( texColor.rgb, vec3( 0.04045 ) ) ) ), texColor.w );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,ZO=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,JO=`uniform float backgroundBlurriness;
uniform float backgroundIntensity;
uniform mat3 backgroundRotation;
varying vec3 vWorldDirection;
#include <envmap_common_pars_fragment>
void main() {
	#ifdef ENVMAP_TYPE_PMREM
		vec4 texColor = textureLod( envMap, backgroundRotation * vWorldDirection, roughnessToMip( backgroundBlurriness ) );
	#else
		vec4 texColor = textureCube( envMap, backgroundRotation * vWorldDirection );
	#endif
	texColor.rgb *= backgroundIntensity;
	gl_FragColor = texColor;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,KO=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
	gl_Position.z = gl_Position.w;
}`,jO=`uniform samplerCube tCube;
uniform float tFlip;
uniform float opacity;
varying vec3 vWorldDirection;
void main() {
	vec4 texColor = textureCube( tCube, vec3( tFlip * vWorldDirection.x, vWorldDirection.yz ) );
	gl_FragColor = texColor;
	gl_FragColor.a *= opacity;
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,QO=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
varying vec2 vHighPrecisionZW;
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vHighPrecisionZW = gl_Position.zw;
}`,t4=`#if DEPTH_PACKING == 3200
	uniform float opacity;
#endif
#include <common>
#include <packing>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
varying vec2 vHighPrecisionZW;
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#if DEPTH_PACKING == 3200
		diffuseColor.a = opacity;
	#endif
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <logdepthbuf_fragment>
	#ifdef USE_REVERSED_DEPTH_BUFFER
		float fragCoordZ = vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ];
	#else
		float fragCoordZ = 0.5 * vHighPrecisionZW[ 0 ] / vHighPrecisionZW[ 1 ] + 0.5;
	#endif
	#if DEPTH_PACKING == 3200
		gl_FragColor = vec4( vec3( 1.0 - fragCoordZ ), opacity );
	#elif DEPTH_PACKING == 3201
		gl_FragColor = packDepthToRGBA( fragCoordZ );
	#elif DEPTH_PACKING == 3202
		gl_FragColor = vec4( packDepthToRGB( fragCoordZ ), 1.0 );
	#elif DEPTH_PACKING == 3203
		gl_FragColor = vec4( packDepthToRG( fragCoordZ ), 0.0, 1.0 );
	#endif
}`,e4=`#define DISTANCE
varying vec3 vWorldPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <skinbase_vertex>
	#include <morphinstance_vertex>
	#ifdef USE_DISPLACEMENTMAP
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <worldpos_vertex>
	#include <clipping_planes_vertex>
	vWorldPosition = worldPosition.xyz;
}`,n4=`#define DISTANCE
uniform vec3 referencePosition;
uniform float nearDistance;
uniform float farDistance;
varying vec3 vWorldPosition;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 1.0 );
	#include <clipping_planes_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	float dist = length( vWorldPosition - referencePosition );
	dist = ( dist - nearDistance ) / ( farDistance - nearDistance );
	dist = saturate( dist );
	gl_FragColor = vec4( dist, 0.0, 0.0, 1.0 );
}`,i4=`varying vec3 vWorldDirection;
#include <common>
void main() {
	vWorldDirection = transformDirection( position, modelMatrix );
	#include <begin_vertex>
	#include <project_vertex>
}`,r4=`uniform sampler2D tEquirect;
varying vec3 vWorldDirection;
#include <common>
void main() {
	vec3 direction = normalize( vWorldDirection );
	vec2 sampleUV = equirectUv( direction );
	gl_FragColor = texture2D( tEquirect, sampleUV );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
}`,s4=`uniform float scale;
attribute float lineDistance;
varying float vLineDistance;
#include <common>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	vLineDistance = scale * lineDistance;
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,o4=`uniform vec3 diffuse;
uniform float opacity;
uniform float dashSize;
uniform float totalSize;
varying float vLineDistance;
#include <common>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	if ( mod( vLineDistance, totalSize ) > dashSize ) {
		discard;
	}
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,a4=`#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#if defined ( USE_ENVMAP ) || defined ( USE_SKINNING )
		#include <beginnormal_vertex>
		#include <morphnormal_vertex>
		#include <skinbase_vertex>
		#include <skinnormal_vertex>
		#include <defaultnormal_vertex>
	#endif
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <fog_vertex>
}`,c4=`uniform vec3 diffuse;
uniform float opacity;
#ifndef FLAT_SHADED
	varying vec3 vNormal;
#endif
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <fog_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	#ifdef USE_LIGHTMAP
		vec4 lightMapTexel = texture2D( lightMap, vLightMapUv );
		reflectedLight.indirectDiffuse += lightMapTexel.rgb * lightMapIntensity * RECIPROCAL_PI;
	#else
		reflectedLight.indirectDiffuse += vec3( 1.0 );
	#endif
	#include <aomap_fragment>
	reflectedLight.indirectDiffuse *= diffuseColor.rgb;
	vec3 outgoingLight = reflectedLight.indirectDiffuse;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,l4=`#define LAMBERT
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,u4=`#define LAMBERT
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_lambert_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_lambert_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,f4=`#define MATCAP
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <color_pars_vertex>
#include <displacementmap_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
	vViewPosition = - mvPosition.xyz;
}`,h4=`#define MATCAP
uniform vec3 diffuse;
uniform float opacity;
uniform sampler2D matcap;
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	vec3 viewDir = normalize( vViewPosition );
	vec3 x = normalize( vec3( viewDir.z, 0.0, - viewDir.x ) );
	vec3 y = cross( viewDir, x );
	vec2 uv = vec2( dot( x, normal ), dot( y, normal ) ) * 0.495 + 0.5;
	#ifdef USE_MATCAP
		vec4 matcapColor = texture2D( matcap, uv );
	#else
		vec4 matcapColor = vec4( vec3( mix( 0.2, 0.8, uv.y ) ), 1.0 );
	#endif
	vec3 outgoingLight = diffuseColor.rgb * matcapColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,d4=`#define NORMAL
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	vViewPosition = - mvPosition.xyz;
#endif
}`,p4=`#define NORMAL
uniform float opacity;
#if defined( FLAT_SHADED ) || defined( USE_BUMPMAP ) || defined( USE_NORMALMAP_TANGENTSPACE )
	varying vec3 vViewPosition;
#endif
#include <uv_pars_fragment>
#include <normal_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( 0.0, 0.0, 0.0, opacity );
	#include <clipping_planes_fragment>
	#include <logdepthbuf_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	gl_FragColor = vec4( normalize( normal ) * 0.5 + 0.5, diffuseColor.a );
	#ifdef OPAQUE
		gl_FragColor.a = 1.0;
	#endif
}`,m4=`#define PHONG
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <envmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <envmap_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,g4=`#define PHONG
uniform vec3 diffuse;
uniform vec3 emissive;
uniform vec3 specular;
uniform float shininess;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_phong_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <specularmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <specularmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_phong_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + reflectedLight.directSpecular + reflectedLight.indirectSpecular + totalEmissiveRadiance;
	#include <envmap_fragment>
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,_4=`#define STANDARD
varying vec3 vViewPosition;
#ifdef USE_TRANSMISSION
	varying vec3 vWorldPosition;
#endif
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
#ifdef USE_TRANSMISSION
	vWorldPosition = worldPosition.xyz;
#endif
}`,y4=`#define STANDARD
#ifdef PHYSICAL
	#define IOR
	#define USE_SPECULAR
#endif
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float roughness;
uniform float metalness;
uniform float opacity;
#ifdef IOR
	uniform float ior;
#endif
#ifdef USE_SPECULAR
	uniform float specularIntensity;
	uniform vec3 specularColor;
	#ifdef USE_SPECULAR_COLORMAP
		uniform sampler2D specularColorMap;
	#endif
	#ifdef USE_SPECULAR_INTENSITYMAP
		uniform sampler2D specularIntensityMap;
	#endif
#endif
#ifdef USE_CLEARCOAT
	uniform float clearcoat;
	uniform float clearcoatRoughness;
#endif
#ifdef USE_DIFFUSE_ROUGHNESS
	uniform float diffuseRoughness;
	#ifdef USE_DIFFUSE_ROUGHNESSMAP
		uniform sampler2D diffuseRoughnessMap;
	#endif
#endif
#ifdef USE_DISPERSION
	uniform float dispersion;
#endif
#ifdef USE_RETROREFLECTION
	uniform float retroreflectivity;
#endif
#ifdef USE_IRIDESCENCE
	uniform float iridescence;
	uniform float iridescenceIOR;
	uniform float iridescenceThicknessMinimum;
	uniform float iridescenceThicknessMaximum;
#endif
#ifdef USE_SHEEN
	uniform vec3 sheenColor;
	uniform float sheenRoughness;
	#ifdef USE_SHEEN_COLORMAP
		uniform sampler2D sheenColorMap;
	#endif
	#ifdef USE_SHEEN_ROUGHNESSMAP
		uniform sampler2D sheenRoughnessMap;
	#endif
#endif
#ifdef USE_ANISOTROPY
	uniform vec2 anisotropyVector;
	#ifdef USE_ANISOTROPYMAP
		uniform sampler2D anisotropyMap;
	#endif
#endif
varying vec3 vViewPosition;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <iridescence_fragment>
#include <envmap_common_pars_fragment>
#include <envmap_physical_pars_fragment>
#include <fog_pars_fragment>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_physical_pars_fragment>
#include <transmission_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <clearcoat_pars_fragment>
#include <iridescence_pars_fragment>
#include <roughnessmap_pars_fragment>
#include <metalnessmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <roughnessmap_fragment>
	#include <metalnessmap_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <clearcoat_normal_fragment_begin>
	#include <clearcoat_normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_physical_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 totalDiffuse = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse;
	vec3 totalSpecular = reflectedLight.directSpecular + reflectedLight.indirectSpecular;
	#include <transmission_fragment>
	vec3 outgoingLight = totalDiffuse + totalSpecular + totalEmissiveRadiance;
	#ifdef USE_SHEEN
 
		outgoingLight = outgoingLight + sheenSpecularDirect + sheenSpecularIndirect;
 
 	#endif
	#ifdef USE_CLEARCOAT
		float dotNVcc = saturate( dot( geometryClearcoatNormal, geometryViewDir ) );
		vec3 Fcc = F_Schlick( material.clearcoatF0, material.clearcoatF90, dotNVcc );
		outgoingLight = outgoingLight * ( 1.0 - material.clearcoat * Fcc ) + ( clearcoatSpecularDirect + clearcoatSpecularIndirect ) * material.clearcoat;
	#endif
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,x4=`#define TOON
varying vec3 vViewPosition;
#include <common>
#include <batching_pars_vertex>
#include <uv_pars_vertex>
#include <displacementmap_pars_vertex>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <normal_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <shadowmap_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <normal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <displacementmap_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	vViewPosition = - mvPosition.xyz;
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,v4=`#define TOON
uniform vec3 diffuse;
uniform vec3 emissive;
uniform float opacity;
#include <common>
#include <dithering_pars_fragment>
#include <color_pars_fragment>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <aomap_pars_fragment>
#include <lightmap_pars_fragment>
#include <emissivemap_pars_fragment>
#include <gradientmap_pars_fragment>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <normal_pars_fragment>
#include <lights_toon_pars_fragment>
#include <shadowmap_pars_fragment>
#include <bumpmap_pars_fragment>
#include <normalmap_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	ReflectedLight reflectedLight = ReflectedLight( vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ), vec3( 0.0 ) );
	vec3 totalEmissiveRadiance = emissive;
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <color_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	#include <normal_fragment_begin>
	#include <normal_fragment_maps>
	#include <emissivemap_fragment>
	#include <lights_toon_fragment>
	#include <lights_fragment_begin>
	#include <lights_fragment_maps>
	#include <lights_fragment_end>
	#include <aomap_fragment>
	vec3 outgoingLight = reflectedLight.directDiffuse + reflectedLight.indirectDiffuse + totalEmissiveRadiance;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
	#include <dithering_fragment>
}`,b4=`uniform float size;
uniform float scale;
#include <common>
#include <color_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
#ifdef USE_POINTS_UV
	varying vec2 vUv;
	uniform mat3 uvTransform;
#endif
void main() {
	#ifdef USE_POINTS_UV
		vUv = ( uvTransform * vec3( uv, 1 ) ).xy;
	#endif
	#include <color_vertex>
	#include <morphinstance_vertex>
	#include <morphcolor_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <project_vertex>
	gl_PointSize = size;
	#ifdef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) gl_PointSize *= ( scale / - mvPosition.z );
	#endif
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <worldpos_vertex>
	#include <fog_vertex>
}`,M4=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <color_pars_fragment>
#include <map_particle_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_particle_fragment>
	#include <color_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,S4=`#include <common>
#include <batching_pars_vertex>
#include <fog_pars_vertex>
#include <morphtarget_pars_vertex>
#include <skinning_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <shadowmap_pars_vertex>
void main() {
	#include <batching_vertex>
	#include <beginnormal_vertex>
	#include <morphinstance_vertex>
	#include <morphnormal_vertex>
	#include <skinbase_vertex>
	#include <skinnormal_vertex>
	#include <defaultnormal_vertex>
	#include <begin_vertex>
	#include <morphtarget_vertex>
	#include <skinning_vertex>
	#include <project_vertex>
	#include <logdepthbuf_vertex>
	#include <worldpos_vertex>
	#include <shadowmap_vertex>
	#include <fog_vertex>
}`,w4=`uniform vec3 color;
uniform float opacity;
#include <common>
#include <fog_pars_fragment>
#include <bsdfs>
#include <lights_pars_begin>
#include <logdepthbuf_pars_fragment>
#include <shadowmap_pars_fragment>
#include <shadowmask_pars_fragment>
void main() {
	#include <logdepthbuf_fragment>
	gl_FragColor = vec4( color, opacity * ( 1.0 - getShadowMask() ) );
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
	#include <premultiplied_alpha_fragment>
}`,T4=`uniform float rotation;
uniform vec2 center;
#include <common>
#include <uv_pars_vertex>
#include <fog_pars_vertex>
#include <logdepthbuf_pars_vertex>
#include <clipping_planes_pars_vertex>
void main() {
	#include <uv_vertex>
	vec4 mvPosition = modelViewMatrix[ 3 ];
	vec2 scale = vec2( length( modelMatrix[ 0 ].xyz ), length( modelMatrix[ 1 ].xyz ) );
	#ifndef USE_SIZEATTENUATION
		bool isPerspective = isPerspectiveMatrix( projectionMatrix );
		if ( isPerspective ) scale *= - mvPosition.z;
	#endif
	vec2 alignedPosition = ( position.xy - ( center - vec2( 0.5 ) ) ) * scale;
	vec2 rotatedPosition;
	rotatedPosition.x = cos( rotation ) * alignedPosition.x - sin( rotation ) * alignedPosition.y;
	rotatedPosition.y = sin( rotation ) * alignedPosition.x + cos( rotation ) * alignedPosition.y;
	mvPosition.xy += rotatedPosition;
	gl_Position = projectionMatrix * mvPosition;
	#include <logdepthbuf_vertex>
	#include <clipping_planes_vertex>
	#include <fog_vertex>
}`,A4=`uniform vec3 diffuse;
uniform float opacity;
#include <common>
#include <uv_pars_fragment>
#include <map_pars_fragment>
#include <alphamap_pars_fragment>
#include <alphatest_pars_fragment>
#include <alphahash_pars_fragment>
#include <fog_pars_fragment>
#include <logdepthbuf_pars_fragment>
#include <clipping_planes_pars_fragment>
void main() {
	vec4 diffuseColor = vec4( diffuse, opacity );
	#include <clipping_planes_fragment>
	vec3 outgoingLight = vec3( 0.0 );
	#include <logdepthbuf_fragment>
	#include <map_fragment>
	#include <alphamap_fragment>
	#include <alphatest_fragment>
	#include <alphahash_fragment>
	outgoingLight = diffuseColor.rgb;
	#include <opaque_fragment>
	#include <tonemapping_fragment>
	#include <colorspace_fragment>
	#include <fog_fragment>
}`,Jt={alphahash_fragment:YU,alphahash_pars_fragment:ZU,alphamap_fragment:JU,alphamap_pars_fragment:KU,alphatest_fragment:jU,alphatest_pars_fragment:QU,aomap_fragment:tF,aomap_pars_fragment:eF,batching_pars_vertex:nF,batching_vertex:iF,begin_vertex:rF,beginnormal_vertex:sF,bsdfs:oF,iridescence_fragment:aF,bumpmap_pars_fragment:cF,clipping_planes_fragment:lF,clipping_planes_pars_fragment:uF,clipping_planes_pars_vertex:fF,clipping_planes_vertex:hF,color_fragment:dF,color_pars_fragment:pF,color_pars_vertex:mF,color_vertex:gF,common:_F,defaultnormal_vertex:yF,displacementmap_pars_vertex:xF,displacementmap_vertex:vF,emissivemap_fragment:bF,emissivemap_pars_fragment:MF,colorspace_fragment:SF,colorspace_pars_fragment:wF,envmap_fragment:TF,envmap_common_pars_fragment:AF,envmap_pars_fragment:EF,envmap_pars_vertex:CF,envmap_physical_pars_fragment:kF,envmap_vertex:RF,fog_vertex:IF,fog_pars_vertex:PF,fog_fragment:LF,fog_pars_fragment:NF,gradientmap_pars_fragment:DF,lightmap_pars_fragment:UF,lights_lambert_fragment:FF,lights_lambert_pars_fragment:OF,lights_pars_begin:BF,lights_toon_fragment:zF,lights_toon_pars_fragment:GF,lights_phong_fragment:VF,lights_phong_pars_fragment:HF,lights_physical_fragment:WF,lights_physical_pars_fragment:XF,lights_fragment_begin:$F,lights_fragment_maps:qF,lights_fragment_end:YF,lightprobes_pars_fragment:ZF,logdepthbuf_fragment:JF,logdepthbuf_pars_fragment:KF,logdepthbuf_pars_vertex:jF,logdepthbuf_vertex:QF,map_fragment:tO,map_pars_fragment:eO,map_particle_fragment:nO,map_particle_pars_fragment:iO,metalnessmap_fragment:rO,metalnessmap_pars_fragment:sO,morphinstance_vertex:oO,morphcolor_vertex:aO,morphnormal_vertex:cO,morphtarget_pars_vertex:lO,morphtarget_vertex:uO,normal_fragment_begin:fO,normal_fragment_maps:hO,normal_pars_fragment:dO,normal_pars_vertex:pO,normal_vertex:mO,normalmap_pars_fragment:gO,clearcoat_normal_fragment_begin:_O,clearcoat_normal_fragment_maps:yO,clearcoat_pars_fragment:xO,iridescence_pars_fragment:vO,opaque_fragment:bO,packing:MO,premultiplied_alpha_fragment:SO,project_vertex:wO,dithering_fragment:TO,dithering_pars_fragment:AO,roughnessmap_fragment:EO,roughnessmap_pars_fragment:CO,shadowmap_pars_fragment:RO,shadowmap_pars_vertex:IO,shadowmap_vertex:PO,shadowmask_pars_fragment:LO,skinbase_vertex:NO,skinning_pars_vertex:DO,skinning_vertex:UO,skinnormal_vertex:FO,specularmap_fragment:OO,specularmap_pars_fragment:BO,tonemapping_fragment:kO,tonemapping_pars_fragment:zO,transmission_fragment:GO,transmission_pars_fragment:VO,uv_pars_fragment:HO,uv_pars_vertex:WO,uv_vertex:XO,worldpos_vertex:$O,background_vert:qO,background_frag:YO,backgroundCube_vert:ZO,backgroundCube_frag:JO,cube_vert:KO,cube_frag:jO,depth_vert:QO,depth_frag:t4,distance_vert:e4,distance_frag:n4,equirect_vert:i4,equirect_frag:r4,linedashed_vert:s4,linedashed_frag:o4,meshbasic_vert:a4,meshbasic_frag:c4,meshlambert_vert:l4,meshlambert_frag:u4,meshmatcap_vert:f4,meshmatcap_frag:h4,meshnormal_vert:d4,meshnormal_frag:p4,meshphong_vert:m4,meshphong_frag:g4,meshphysical_vert:_4,meshphysical_frag:y4,meshtoon_vert:x4,meshtoon_frag:v4,points_vert:b4,points_frag:M4,shadow_vert:S4,shadow_frag:w4,sprite_vert:T4,sprite_frag:A4},Tt={common:{diffuse:{value:new Zt(16777215)},opacity:{value:1},map:{value:null},mapTransform:{value:new Gt},alphaMap:{value:null},alphaMapTransform:{value:new Gt},alphaTest:{value:0}},specularmap:{specularMap:{value:null},specularMapTransform:{value:new Gt}},envmap:{envMap:{value:null},envMapRotation:{value:new Gt},reflectivity:{value:1},ior:{value:1.5},refractionRatio:{value:.98},dfgLUT:{value:null}},aomap:{aoMap:{value:null},aoMapIntensity:{value:1},aoMapTransform:{value:new Gt}},lightmap:{lightMap:{value:null},lightMapIntensity:{value:1},lightMapTransform:{value:new Gt}},bumpmap:{bumpMap:{value:null},bumpMapTransform:{value:new Gt},bumpScale:{value:1}},normalmap:{normalMap:{value:null},normalMapTransform:{value:new Gt},normalScale:{value:new zt(1,1)}},displacementmap:{displacementMap:{value:null},displacementMapTransform:{value:new Gt},displacementScale:{value:1},displacementBias:{value:0}},emissivemap:{emissiveMap:{value:null},emissiveMapTransform:{value:new Gt}},metalnessmap:{metalnessMap:{value:null},metalnessMapTransform:{value:new Gt}},roughnessmap:{roughnessMap:{value:null},roughnessMapTransform:{value:new Gt}},gradientmap:{gradientMap:{value:null}},fog:{fogDensity:{value:25e-5},fogNear:{value:1},fogFar:{value:2e3},fogColor:{value:new Zt(16777215)}},lights:{ambientLightColor:{value:[]},lightProbe:{value:[]},sunLights:{value:[],properties:{direction:{},color:{}}},sunLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},sunShadowMatrix:{value:[]},sunShadowCascade:{value:[]},directionalLights:{value:[],properties:{direction:{},color:{}}},directionalLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},directionalShadowMatrix:{value:[]},spotLights:{value:[],properties:{color:{},position:{},direction:{},distance:{},coneCos:{},penumbraCos:{},decay:{}}},spotLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{}}},spotLightMap:{value:[]},spotLightMatrix:{value:[]},pointLights:{value:[],properties:{color:{},position:{},decay:{},distance:{}}},pointLightShadows:{value:[],properties:{shadowIntensity:1,shadowBias:{},shadowNormalBias:{},shadowRadius:{},shadowMapSize:{},shadowCameraNear:{},shadowCameraFar:{}}},pointShadowMatrix:{value:[]},hemisphereLights:{value:[],properties:{direction:{},skyColor:{},groundColor:{}}},rectAreaLights:{value:[],properties:{color:{},position:{},width:{},height:{}}},ltc_1:{value:null},ltc_2:{value:null},probesSH:{value:[]},probesMin:{value:[]},probesMax:{value:[]},probesResolution:{value:[]}},points:{diffuse:{value:new Zt(16777215)},opacity:{value:1},size:{value:1},scale:{value:1},map:{value:null},alphaMap:{value:null},alphaMapTransform:{value:new Gt},alphaTest:{value:0},uvTransform:{value:new Gt}},sprite:{diffuse:{value:new Zt(16777215)},opacity:{value:1},center:{value:new zt(.5,.5)},rotation:{value:0},map:{value:null},mapTransform:{value:new Gt},alphaMap:{value:null},alphaMapTransform:{value:new Gt},alphaTest:{value:0}}},ar={basic:{uniforms:mn([Tt.common,Tt.specularmap,Tt.envmap,Tt.aomap,Tt.lightmap,Tt.fog]),vertexShader:Jt.meshbasic_vert,fragmentShader:Jt.meshbasic_frag},lambert:{uniforms:mn([Tt.common,Tt.specularmap,Tt.envmap,Tt.aomap,Tt.lightmap,Tt.emissivemap,Tt.bumpmap,Tt.normalmap,Tt.displacementmap,Tt.fog,Tt.lights,{emissive:{value:new Zt(0)},envMapIntensity:{value:1}}]),vertexShader:Jt.meshlambert_vert,fragmentShader:Jt.meshlambert_frag},phong:{uniforms:mn([Tt.common,Tt.specularmap,Tt.envmap,Tt.aomap,Tt.lightmap,Tt.emissivemap,Tt.bumpmap,Tt.normalmap,Tt.displacementmap,Tt.fog,Tt.lights,{emissive:{value:new Zt(0)},specular:{value:new Zt(1118481)},shininess:{value:30},envMapIntensity:{value:1}}]),vertexShader:Jt.meshphong_vert,fragmentShader:Jt.meshphong_frag},standard:{uniforms:mn([Tt.common,Tt.envmap,Tt.aomap,Tt.lightmap,Tt.emissivemap,Tt.bumpmap,Tt.normalmap,Tt.displacementmap,Tt.roughnessmap,Tt.metalnessmap,Tt.fog,Tt.lights,{emissive:{value:new Zt(0)},roughness:{value:1},metalness:{value:0},envMapIntensity:{value:1}}]),vertexShader:Jt.meshphysical_vert,fragmentShader:Jt.meshphysical_frag},toon:{uniforms:mn([Tt.common,Tt.aomap,Tt.lightmap,Tt.emissivemap,Tt.bumpmap,Tt.normalmap,Tt.displacementmap,Tt.gradientmap,Tt.fog,Tt.lights,{emissive:{value:new Zt(0)}}]),vertexShader:Jt.meshtoon_vert,fragmentShader:Jt.meshtoon_frag},matcap:{uniforms:mn([Tt.common,Tt.bumpmap,Tt.normalmap,Tt.displacementmap,Tt.fog,{matcap:{value:null}}]),vertexShader:Jt.meshmatcap_vert,fragmentShader:Jt.meshmatcap_frag},points:{uniforms:mn([Tt.points,Tt.fog]),vertexShader:Jt.points_vert,fragmentShader:Jt.points_frag},dashed:{uniforms:mn([Tt.common,Tt.fog,{scale:{value:1},dashSize:{value:1},totalSize:{value:2}}]),vertexShader:Jt.linedashed_vert,fragmentShader:Jt.linedashed_frag},depth:{uniforms:mn([Tt.common,Tt.displacementmap]),vertexShader:Jt.depth_vert,fragmentShader:Jt.depth_frag},normal:{uniforms:mn([Tt.common,Tt.bumpmap,Tt.normalmap,Tt.displacementmap,{opacity:{value:1}}]),vertexShader:Jt.meshnormal_vert,fragmentShader:Jt.meshnormal_frag},sprite:{uniforms:mn([Tt.sprite,Tt.fog]),vertexShader:Jt.sprite_vert,fragmentShader:Jt.sprite_frag},background:{uniforms:{uvTransform:{value:new Gt},t2D:{value:null},backgroundIntensity:{value:1}},vertexShader:Jt.background_vert,fragmentShader:Jt.background_frag},backgroundCube:{uniforms:{envMap:{value:null},backgroundBlurriness:{value:0},backgroundIntensity:{value:1},backgroundRotation:{value:new Gt}},vertexShader:Jt.backgroundCube_vert,fragmentShader:Jt.backgroundCube_frag},cube:{uniforms:{tCube:{value:null},tFlip:{value:-1},opacity:{value:1}},vertexShader:Jt.cube_vert,fragmentShader:Jt.cube_frag},equirect:{uniforms:{tEquirect:{value:null}},vertexShader:Jt.equirect_vert,fragmentShader:Jt.equirect_frag},distance:{uniforms:mn([Tt.common,Tt.displacementmap,{referencePosition:{value:new q},nearDistance:{value:1},farDistance:{value:1e3}}]),vertexShader:Jt.distance_vert,fragmentShader:Jt.distance_frag},shadow:{uniforms:mn([Tt.lights,Tt.fog,{color:{value:new Zt(0)},opacity:{value:1}}]),vertexShader:Jt.shadow_vert,fragmentShader:Jt.shadow_frag}};ar.physical={uniforms:mn([ar.standard.uniforms,{clearcoat:{value:0},clearcoatMap:{value:null},clearcoatMapTransform:{value:new Gt},clearcoatNormalMap:{value:null},clearcoatNormalMapTransform:{value:new Gt},clearcoatNormalScale:{value:new zt(1,1)},clearcoatRoughness:{value:0},clearcoatRoughnessMap:{value:null},clearcoatRoughnessMapTransform:{value:new Gt},diffuseRoughness:{value:0},diffuseRoughnessMap:{value:null},diffuseRoughnessMapTransform:{value:new Gt},dispersion:{value:0},retroreflectivity:{value:0},iridescence:{value:0},iridescenceMap:{value:null},iridescenceMapTransform:{value:new Gt},iridescenceIOR:{value:1.3},iridescenceThicknessMinimum:{value:100},iridescenceThicknessMaximum:{value:400},iridescenceThicknessMap:{value:null},iridescenceThicknessMapTransform:{value:new Gt},sheen:{value:0},sheenColor:{value:new Zt(0)},sheenColorMap:{value:null},sheenColorMapTransform:{value:new Gt},sheenRoughness:{value:1},sheenRoughnessMap:{value:null},sheenRoughnessMapTransform:{value:new Gt},transmission:{value:0},transmissionMap:{value:null},transmissionMapTransform:{value:new Gt},transmissionSamplerSize:{value:new zt},transmissionSamplerMap:{value:null},thickness:{value:0},thicknessMap:{value:null},thicknessMapTransform:{value:new Gt},attenuationDistance:{value:0},attenuationColor:{value:new Zt(0)},specularColor:{value:new Zt(1,1,1)},specularColorMap:{value:null},specularColorMapTransform:{value:new Gt},specularIntensity:{value:1},specularIntensityMap:{value:null},specularIntensityMapTransform:{value:new Gt},anisotropyVector:{value:new zt},anisotropyMap:{value:null},anisotropyMapTransform:{value:new Gt}}]),vertexShader:Jt.meshphysical_vert,fragmentShader:Jt.meshphysical_frag};var Pd={r:0,b:0,g:0},E4=new Se,XE=new Gt;XE.set(-1,0,0,0,1,0,0,0,1);function C4(e,t,n,i,r,s){let o=new Zt(0),a=r===!0?0:1,c,l,u=null,h=0,f=null;function d(v){let S=v.isScene===!0?v.background:null;if(S&&S.isTexture){let x=v.backgroundBlurriness>0;S=t.get(S,x)}return S}function p(v){let S=!1,x=d(v);x===null?m(o,a):x&&x.isColor&&(m(x,1),S=!0);let w=e.xr.getEnvironmentBlendMode();w==="additive"?n.buffers.color.setClear(0,0,0,1,s):w==="alpha-blend"&&n.buffers.color.setClear(0,0,0,0,s),(e.autoClear||S)&&(n.buffers.depth.setTest(!0),n.buffers.depth.setMask(!0),n.buffers.color.setMask(!0),e.clear(e.autoClearColor,e.autoClearDepth,e.autoClearStencil))}function _(v,S){let x=d(S);x&&x.isCubeTexture?(l===void 0&&(l=new _i(new Fa(1,1,1),new yi({name:"BackgroundCubeMaterial",uniforms:mo(ar.backgroundCube.uniforms),vertexShader:ar.backgroundCube.vertexShader,fragmentShader:ar.backgroundCube.fragmentShader,side:En,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),l.geometry.deleteAttribute("normal"),l.geometry.deleteAttribute("uv"),l.onBeforeRender=function(w,M,y){this.matrixWorld.copyPosition(y.matrixWorld)},Object.defineProperty(l.material,"envMap",{get:function(){return this.uniforms.envMap.value}}),i.update(l)),l.material.uniforms.envMap.value=x,l.material.uniforms.backgroundBlurriness.value=S.backgroundBlurriness,l.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,l.material.uniforms.backgroundRotation.value.setFromMatrix4(E4.makeRotationFromEuler(S.backgroundRotation)).transpose(),x.isRenderTargetTexture===!1&&l.material.uniforms.backgroundRotation.value.premultiply(XE),l.material.toneMapped=Qt.getTransfer(x.colorSpace)!==ue,(u!==x||h!==x.version||f!==e.toneMapping)&&(l.material.needsUpdate=!0,u=x,h=x.version,f=e.toneMapping),l.layers.enableAll(),v.unshift(l,l.geometry,l.material,0,0,null)):x&&x.isTexture&&(c===void 0&&(c=new _i(new yl(2,2),new yi({name:"BackgroundMaterial",uniforms:mo(ar.background.uniforms),vertexShader:ar.background.vertexShader,fragmentShader:ar.background.fragmentShader,side:bs,depthTest:!1,depthWrite:!1,fog:!1,allowOverride:!1})),c.geometry.deleteAttribute("normal"),Object.defineProperty(c.material,"map",{get:function(){return this.uniforms.t2D.value}}),i.update(c)),c.material.uniforms.t2D.value=x,c.material.uniforms.backgroundIntensity.value=S.backgroundIntensity,c.material.toneMapped=Qt.getTransfer(x.colorSpace)!==ue,x.matrixAutoUpdate===!0&&x.updateMatrix(),c.material.uniforms.uvTransform.value.copy(x.matrix),(u!==x||h!==x.version||f!==e.toneMapping)&&(c.material.needsUpdate=!0,u=x,h=x.version,f=e.toneMapping),c.layers.enableAll(),v.unshift(c,c.geometry,c.material,0,0,null))}function m(v,S){v.getRGB(Pd,Py(e)),n.buffers.color.setClear(Pd.r,Pd.g,Pd.b,S,s)}function g(){l!==void 0&&(l.geometry.dispose(),l.material.dispose(),l=void 0),c!==void 0&&(c.geometry.dispose(),c.material.dispose(),c=void 0)}return{getClearColor:function(){return o},setClearColor:function(v,S=1){o.set(v),a=S,m(o,a)},getClearAlpha:function(){return a},setClearAlpha:function(v){a=v,m(o,a)},render:p,addToRenderList:_,dispose:g}}function R4(e,t){let n=e.getParameter(e.MAX_VERTEX_ATTRIBS),i={},r=f(null),s=r,o=!1;function a(E,N,B,I,L){let k=!1,D=h(E,I,B,N);s!==D&&(s=D,l(s.object)),k=d(E,I,B,L),k&&p(E,I,B,L),L!==null&&t.update(L,e.ELEMENT_ARRAY_BUFFER),(k||o)&&(o=!1,x(E,N,B,I),L!==null&&e.bindBuffer(e.ELEMENT_ARRAY_BUFFER,t.get(L).buffer))}function c(){return e.createVertexArray()}function l(E){return e.bindVertexArray(E)}function u(E){return e.deleteVertexArray(E)}function h(E,N,B,I){let L=I.wireframe===!0,k=i[N.id];k===void 0&&(k={},i[N.id]=k);let D=E.isInstancedMesh===!0?E.id:0,Y=k[D];Y===void 0&&(Y={},k[D]=Y);let F=Y[B.id];F===void 0&&(F={},Y[B.id]=F);let G=F[L];return G===void 0&&(G=f(c()),F[L]=G),G}function f(E){let N=[],B=[],I=[];for(let L=0;L<n;L++)N[L]=0,B[L]=0,I[L]=0;return{geometry:null,program:null,wireframe:!1,newAttributes:N,enabledAttributes:B,attributeDivisors:I,object:E,attributes:{},index:null}}function d(E,N,B,I){let L=s.attributes,k=N.attributes,D=0,Y=B.getAttributes();for(let F in Y)if(Y[F].location>=0){let W=L[F],nt=k[F];if(nt===void 0&&(F==="instanceMatrix"&&E.instanceMatrix&&(nt=E.instanceMatrix),F==="instanceColor"&&E.instanceColor&&(nt=E.instanceColor)),W===void 0||W.attribute!==nt||nt&&W.data!==nt.data)return!0;D++}return s.attributesNum!==D||s.index!==I}function p(E,N,B,I){let L={},k=N.attributes,D=0,Y=B.getAttributes();for(let F in Y)if(Y[F].location>=0){let W=k[F];W===void 0&&(F==="instanceMatrix"&&E.instanceMatrix&&(W=E.instanceMatrix),F==="instanceColor"&&E.instanceColor&&(W=E.instanceColor));let nt={};nt.attribute=W,W&&W.data&&(nt.data=W.data),L[F]=nt,D++}s.attributes=L,s.attributesNum=D,s.index=I}function _(){let E=s.newAttributes;for(let N=0,B=E.length;N<B;N++)E[N]=0}function m(E){g(E,0)}function g(E,N){let B=s.newAttributes,I=s.enabledAttributes,L=s.attributeDivisors;B[E]=1,I[E]===0&&(e.enableVertexAttribArray(E),I[E]=1),L[E]!==N&&(e.vertexAttribDivisor(E,N),L[E]=N)}function v(){let E=s.newAttributes,N=s.enabledAttributes;for(let B=0,I=N.length;B<I;B++)N[B]!==E[B]&&(e.disableVertexAttribArray(B),N[B]=0)}function S(E,N,B,I,L,k,D){D===!0?e.vertexAttribIPointer(E,N,B,L,k):e.vertexAttribPointer(E,N,B,I,L,k)}function x(E,N,B,I){_();let L=I.attributes,k=B.getAttributes(),D=N.defaultAttributeValues;for(let Y in k){let F=k[Y];if(F.location>=0){let G=L[Y];if(G===void 0&&(Y==="instanceMatrix"&&E.instanceMatrix&&(G=E.instanceMatrix),Y==="instanceColor"&&E.instanceColor&&(G=E.instanceColor)),G!==void 0){let W=G.normalized,nt=G.itemSize,ct=t.get(G);if(ct===void 0)continue;let H=ct.buffer,at=ct.type,ft=ct.bytesPerElement,ot=at===e.INT||at===e.UNSIGNED_INT||G.gpuType===Yh;if(G.isInterleavedBufferAttribute){let st=G.data,J=st.isInterleavedBuffer===!0?st.stride:st.itemSize,gt=G.offset;if(st.isInstancedInterleavedBuffer||st.isInstancedBufferAttribute){for(let lt=0;lt<F.locationSize;lt++)g(F.location+lt,st.meshPerAttribute);E.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=st.meshPerAttribute*st.count)}else for(let lt=0;lt<F.locationSize;lt++)m(F.location+lt);e.bindBuffer(e.ARRAY_BUFFER,H);for(let lt=0;lt<F.locationSize;lt++)S(F.location+lt,nt/F.locationSize,at,W,J*ft,(gt+nt/F.locationSize*lt)*ft,ot)}else{if(G.isInstancedBufferAttribute){for(let st=0;st<F.locationSize;st++)g(F.location+st,G.meshPerAttribute);E.isInstancedMesh!==!0&&I._maxInstanceCount===void 0&&(I._maxInstanceCount=G.meshPerAttribute*G.count)}else for(let st=0;st<F.locationSize;st++)m(F.location+st);e.bindBuffer(e.ARRAY_BUFFER,H);for(let st=0;st<F.locationSize;st++)S(F.location+st,nt/F.locationSize,at,W,nt*ft,nt/F.locationSize*st*ft,ot)}}else if(D!==void 0){let W=D[Y];if(W!==void 0)switch(W.length){case 2:e.vertexAttrib2fv(F.location,W);break;case 3:e.vertexAttrib3fv(F.location,W);break;case 4:e.vertexAttrib4fv(F.location,W);break;default:e.vertexAttrib1fv(F.location,W)}}}}v()}function w(){R();for(let E in i){let N=i[E];for(let B in N){let I=N[B];for(let L in I){let k=I[L];for(let D in k)u(k[D].object),delete k[D];delete I[L]}}delete i[E]}}function M(E){if(i[E.id]===void 0)return;let N=i[E.id];for(let B in N){let I=N[B];for(let L in I){let k=I[L];for(let D in k)u(k[D].object),delete k[D];delete I[L]}}delete i[E.id]}function y(E){for(let N in i){let B=i[N];for(let I in B){let L=B[I];if(L[E.id]===void 0)continue;let k=L[E.id];for(let D in k)u(k[D].object),delete k[D];delete L[E.id]}}}function b(E){for(let N in i){let B=i[N],I=E.isInstancedMesh===!0?E.id:0,L=B[I];if(L!==void 0){for(let k in L){let D=L[k];for(let Y in D)u(D[Y].object),delete D[Y];delete L[k]}delete B[I],Object.keys(B).length===0&&delete i[N]}}}function R(){C(),o=!0,s!==r&&(s=r,l(s.object))}function C(){r.geometry=null,r.program=null,r.wireframe=!1}return{setup:a,reset:R,resetDefaultState:C,dispose:w,releaseStatesOfGeometry:M,releaseStatesOfObject:b,releaseStatesOfProgram:y,initAttributes:_,enableAttribute:m,disableUnusedAttributes:v}}function I4(e,t,n){let i;function r(c){i=c}function s(c,l){e.drawArrays(i,c,l),n.update(l,i,1)}function o(c,l,u){u!==0&&(e.drawArraysInstanced(i,c,l,u),n.update(l,i,u))}function a(c,l,u){if(u===0)return;t.get("WEBGL_multi_draw").multiDrawArraysWEBGL(i,c,0,l,0,u);let f=0;for(let d=0;d<u;d++)f+=l[d];n.update(f,i,1)}this.setMode=r,this.render=s,this.renderInstances=o,this.renderMultiDraw=a}function P4(e,t,n,i){let r;function s(){if(r!==void 0)return r;if(t.has("EXT_texture_filter_anisotropic")===!0){let y=t.get("EXT_texture_filter_anisotropic");r=e.getParameter(y.MAX_TEXTURE_MAX_ANISOTROPY_EXT)}else r=0;return r}function o(y){return!(y!==Oi&&i.convert(y)!==e.getParameter(e.IMPLEMENTATION_COLOR_READ_FORMAT))}function a(y){let b=y===Fi&&(t.has("EXT_color_buffer_half_float")||t.has("EXT_color_buffer_float"));return!(y!==Bn&&y!==Ui&&!b&&i.convert(y)!==e.getParameter(e.IMPLEMENTATION_COLOR_READ_TYPE))}function c(y){if(y==="highp"){if(e.getShaderPrecisionFormat(e.VERTEX_SHADER,e.HIGH_FLOAT).precision>0&&e.getShaderPrecisionFormat(e.FRAGMENT_SHADER,e.HIGH_FLOAT).precision>0)return"highp";y="mediump"}return y==="mediump"&&e.getShaderPrecisionFormat(e.VERTEX_SHADER,e.MEDIUM_FLOAT).precision>0&&e.getShaderPrecisionFormat(e.FRAGMENT_SHADER,e.MEDIUM_FLOAT).precision>0?"mediump":"lowp"}let l=n.precision!==void 0?n.precision:"highp",u=c(l);u!==l&&(Ut("WebGLRenderer:",l,"not supported, using",u,"instead."),l=u);let h=n.reversedDepthBuffer===!0&&t.has("EXT_clip_control"),f=n.logarithmicDepthBuffer===!0&&h===!1;n.reversedDepthBuffer===!0&&h===!1&&Ut("WebGLRenderer: Unable to use reversed depth buffer due to missing EXT_clip_control extension. Fallback to default depth buffer."),n.logarithmicDepthBuffer===!0&&h===!0&&Ut("WebGLRenderer: Logarithmic depth buffer is ignored when reversed depth buffer is enabled.");let d=e.getParameter(e.MAX_TEXTURE_IMAGE_UNITS),p=e.getParameter(e.MAX_VERTEX_TEXTURE_IMAGE_UNITS),_=e.getParameter(e.MAX_TEXTURE_SIZE),m=e.getParameter(e.MAX_CUBE_MAP_TEXTURE_SIZE),g=e.getParameter(e.MAX_VERTEX_ATTRIBS),v=e.getParameter(e.MAX_VERTEX_UNIFORM_VECTORS),S=e.getParameter(e.MAX_VARYING_VECTORS),x=e.getParameter(e.MAX_FRAGMENT_UNIFORM_VECTORS),w=e.getParameter(e.MAX_SAMPLES),M=e.getParameter(e.SAMPLES);return{isWebGL2:!0,getMaxAnisotropy:s,getMaxPrecision:c,textureFormatReadable:o,textureTypeReadable:a,precision:l,logarithmicDepthBuffer:f,reversedDepthBuffer:h,maxTextures:d,maxVertexTextures:p,maxTextureSize:_,maxCubemapSize:m,maxAttributes:g,maxVertexUniforms:v,maxVaryings:S,maxFragmentUniforms:x,maxSamples:w,samples:M}}function L4(e){let t=this,n=null,i=0,r=!1,s=!1,o=new qn,a=new Gt,c={value:null,needsUpdate:!1};this.uniform=c,this.numPlanes=0,this.numIntersection=0,this.init=function(h,f){let d=h.length!==0||f||i!==0||r;return r=f,i=h.length,d},this.beginShadows=function(){s=!0,u(null)},this.endShadows=function(){s=!1},this.setGlobalState=function(h,f){n=u(h,f,0)},this.setState=function(h,f,d){let p=h.clippingPlanes,_=h.clipIntersection,m=h.clipShadows,g=e.get(h);if(!r||p===null||p.length===0||s&&!m)s?u(null):l();else{let v=s?0:i,S=v*4,x=g.clippingState||null;c.value=x,x=u(p,f,S,d);for(let w=0;w!==S;++w)x[w]=n[w];g.clippingState=x,this.numIntersection=_?this.numPlanes:0,this.numPlanes+=v}};function l(){c.value!==n&&(c.value=n,c.needsUpdate=i>0),t.numPlanes=i,t.numIntersection=0}function u(h,f,d,p){let _=h!==null?h.length:0,m=null;if(_!==0){if(m=c.value,p!==!0||m===null){let g=d+_*4,v=f.matrixWorldInverse;a.getNormalMatrix(v),(m===null||m.length<g)&&(m=new Float32Array(g));for(let S=0,x=d;S!==_;++S,x+=4)o.copy(h[S]).applyMatrix4(v,a),o.normal.toArray(m,x),m[x+3]=o.constant}c.value=m,c.needsUpdate=!0}return t.numPlanes=_,t.numIntersection=0,m}}var Fl=class extends Jn{constructor(t=1,n={}){super(t,t,n),this.isWebGLCubeRenderTarget=!0;let i={width:t,height:t,depth:1},r=[i,i,i,i,i,i];this.texture=new ml(r),this._setTextureOptions(n),this.texture.isRenderTargetTexture=!0}fromEquirectangularTexture(t,n){this.texture.type=n.type,this.texture.colorSpace=n.colorSpace,this.texture.generateMipmaps=n.generateMipmaps,this.texture.minFilter=n.minFilter,this.texture.magFilter=n.magFilter;let i={uniforms:{tEquirect:{value:null}},vertexShader:`

				varying vec3 vWorldDirection;

				vec3 transformDirection( in vec3 dir, in mat4 matrix ) {

					return normalize( ( matrix * vec4( dir, 0.0 ) ).xyz );

				}

				void main() {

					vWorldDirection = transformDirection( position, modelMatrix );

					#include <begin_vertex>
					#include <project_vertex>

				}
			`,fragmentShader:`

				uniform sampler2D tEquirect;

				varying vec3 vWorldDirection;

				#include <common>

				void main() {

					vec3 direction = normalize( vWorldDirection );

					vec2 sampleUV = equirectUv( direction );

					gl_FragColor = texture2D( tEquirect, sampleUV );

				}
			`},r=new Fa(5,5,5),s=new yi({name:"CubemapFromEquirect",uniforms:mo(i.uniforms),vertexShader:i.vertexShader,fragmentShader:i.fragmentShader,side:En,blending:lo});s.uniforms.tEquirect.value=n;let o=new _i(r,s),a=n.minFilter;return n.minFilter===Br&&(n.minFilter=An),new Ba(1,10,this).update(t,o),n.minFilter=a,o.geometry.dispose(),o.material.dispose(),this}clear(t,n=!0,i=!0,r=!0){let s=t.getRenderTarget();for(let o=0;o<6;o++)t.setRenderTarget(this,o),t.clear(n,i,r);t.setRenderTarget(s)}},SE=256,N4=3,D4=20,$E=256,qE=16,U4=3,F4=new q,O4=new Zt,Nd=class e{constructor(t){this._renderer=t,this._cubeSize=0,this._sourceTarget=null,this._cubeCamera=new Ba(1,10,null),this._boxMesh=new _i(new Fa(5,5,5),null),this._cubemapMaterial=null,this._equirectMaterial=null,this._blurMaterial=null,this._ggxMaterial=null,this._integrationMaterial=null}fromScene(t,n=0,i=.1,r=100,s={}){let{size:o=256,position:a=F4}=s,c=this._renderer;this._setSize(o);let l=this._allocateTarget(),u=this._getSourceTarget(!0);n>0&&(u.texture.mipmapsAutoUpdate=!1);let h=c.autoClear,f=c.autoClearColor,d=c.autoClearDepth,p=c.autoClearStencil,_=t.background;c.autoClear=!0,c.autoClearColor=!0,c.autoClearDepth=!0,c.autoClearStencil=!0,_===null&&(t.background=c.getClearColor(O4));let m=new Ba(i,r,u);return m.position.copy(a),m.update(c,t),c.autoClear=h,c.autoClearColor=f,c.autoClearDepth=d,c.autoClearStencil=p,t.background=_,n>0&&(u.texture.mipmapsAutoUpdate=!0,this._blur(l,n)),this._applyPMREM(l),l}fromEquirectangular(t,n=null){return this._fromTexture(t,n)}fromCubemap(t,n=null){return this._fromTexture(t,n)}compileCubemapShader(){this._cubemapMaterial===null&&(this._cubemapMaterial=AE(),this._compileMaterial(this._cubemapMaterial))}compileEquirectangularShader(){this._equirectMaterial===null&&(this._equirectMaterial=TE(),this._compileMaterial(this._equirectMaterial))}dispose(){this._sourceTarget!==null&&this._sourceTarget.dispose(),this._cubemapMaterial!==null&&this._cubemapMaterial.dispose(),this._equirectMaterial!==null&&this._equirectMaterial.dispose(),this._blurMaterial!==null&&this._blurMaterial.dispose(),this._ggxMaterial!==null&&this._ggxMaterial.dispose(),this._integrationMaterial!==null&&this._integrationMaterial.dispose(),this._boxMesh.geometry.dispose()}static lodToRoughness(t,n){return n>0?1-Math.sqrt(1-t/n):0}_setSize(t){this._cubeSize=Math.max(SE,Ry(t))}_fromTexture(t,n){t.mapping===fo||t.mapping===Va?this._setSize(t.image.length===0?SE:t.image[0].width||t.image[0].image.width):this._setSize(t.image.width/4);let i=n||this._allocateTarget();return this._textureToCubemap(t),this._applyPMREM(i),i}_allocateTarget(){let t=this._cubeSize,n=wE(t,!1,!1),i=Math.log2(t)-N4;for(let r=0;r<=i;r++)n.texture.mipmaps.push({width:t>>r,height:t>>r});return n.texture.name="PMREM",n.texture.isPMREMTexture=!0,n}_getSourceTarget(t=!1){let n=this._cubeSize,i=this._sourceTarget;return(i===null||i.width!==n||t&&i.depthBuffer===!1)&&(i!==null&&i.dispose(),this._sourceTarget=wE(n,!0,t)),this._sourceTarget}_compileMaterial(t){this._boxMesh.material=t,this._renderer.compile(this._boxMesh,this._cubeCamera.children[0])}_renderCube(t,n,i){let r=this._boxMesh,s=this._cubeCamera;r.material=i,s.renderTarget=t,s.activeMipmapLevel=n;let o=t.width>>n;t.viewport.set(0,0,o,o),s.update(this._renderer,r),t.viewport.set(0,0,t.width,t.height)}_textureToCubemap(t){let n;t.mapping===fo||t.mapping===Va?(this._cubemapMaterial===null&&(this._cubemapMaterial=AE()),n=this._cubemapMaterial,n.uniforms.flipEnvMap.value=t.isRenderTargetTexture===!1?-1:1):(this._equirectMaterial===null&&(this._equirectMaterial=TE()),n=this._equirectMaterial),n.uniforms.envMap.value=t,this._renderCube(this._getSourceTarget(),0,n)}_applyPMREM(t){this._ggxMaterial===null&&(this._ggxMaterial=B4(),this._integrationMaterial=k4());let n=this._cubeSize,i=t.texture.mipmaps.length-1,r=this._ggxMaterial.uniforms;r.envMap.value=this._sourceTarget.texture;let s=this._integrationMaterial.uniforms;s.envMap.value=this._sourceTarget.texture,s.sourceLod.value=Math.log2(n/qE);for(let o=0;o<=i;o++){let a=e.lodToRoughness(o,i);if(o>i-U4)s.roughness.value=a,this._renderCube(t,o,this._integrationMaterial);else{let c=a>0?Math.log2(n)+.5*Math.log2(6/($E*Math.pow(a,4)))+.5:0;r.roughness.value=a,r.lodBias.value=c,this._renderCube(t,o,this._ggxMaterial)}}}_blur(t,n){this._blurMaterial===null&&(this._blurMaterial=z4());let i=this._blurMaterial,r=i.uniforms,s=this._sourceTarget;r.sigma.value=Math.min(n,Math.PI)/Math.SQRT2,r.envMap.value=s.texture,this._renderCube(t,0,i),r.envMap.value=t.texture,this._renderCube(s,0,i)}};function wE(e,t,n){return new Fl(e,{minFilter:Br,generateMipmaps:t,type:Fi,colorSpace:oo,depthBuffer:n})}function Ol(e,t,n){return new yi({name:e,uniforms:t,vertexShader:Jt.cube_vert,fragmentShader:n,side:En,blending:lo,depthTest:!1,depthWrite:!1})}function B4(){return Ol("PMREMGGXConvolution",{envMap:{value:null},roughness:{value:0},lodBias:{value:0}},`

		#define GGX_SAMPLES ${$E}u

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float lodBias;

		#include <common>

		// Van der Corput radical inverse
		float radicalInverse_VdC( uint bits ) {

			bits = ( bits << 16u ) | ( bits >> 16u );
			bits = ( ( bits & 0x55555555u ) << 1u ) | ( ( bits & 0xAAAAAAAAu ) >> 1u );
			bits = ( ( bits & 0x33333333u ) << 2u ) | ( ( bits & 0xCCCCCCCCu ) >> 2u );
			bits = ( ( bits & 0x0F0F0F0Fu ) << 4u ) | ( ( bits & 0xF0F0F0F0u ) >> 4u );
			bits = ( ( bits & 0x00FF00FFu ) << 8u ) | ( ( bits & 0xFF00FF00u ) >> 8u );
			return float( bits ) * 2.3283064365386963e-10; // / 0x100000000

		}

		// Hammersley sequence
		vec2 hammersley( uint i, uint N ) {

			return vec2( float( i ) / float( N ), radicalInverse_VdC( i ) );

		}

		void main() {

			vec3 N = normalize( vWorldDirection );

			// For very low roughness, just sample the environment directly
			if ( roughness < 0.001 ) {

				gl_FragColor = vec4( textureLod( envMap, N, 0.0 ).rgb, 1.0 );
				return;

			}

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			// Tangent space basis for VNDF sampling
			vec3 up = abs( N.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, N ) );
			vec3 bitangent = cross( N, tangent );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			for ( uint i = 0u; i < GGX_SAMPLES; i ++ ) {

				vec2 Xi = hammersley( i, GGX_SAMPLES );

				// With V = N, sample the reflected direction directly.
				float invQ = 1.0 / ( 1.0 - Xi.x + alpha2 * Xi.x );
				float NdotL = ( 1.0 - Xi.x - alpha2 * Xi.x ) * invQ;

				if ( NdotL > 0.0 ) {

					float phi = 2.0 * PI * Xi.y;
					float sinTheta = 2.0 * alpha * sqrt( Xi.x * ( 1.0 - Xi.x ) ) * invQ;
					vec3 L = N * NdotL + ( tangent * cos( phi ) + bitangent * sin( phi ) ) * sinTheta;

					// Match the source mip to the sample's solid angle. The terms
					// independent of the sample are precomputed in lodBias.
					float d = alpha2 * invQ;
					float lod = max( log2( d ) + lodBias, 0.0 );

					// Weight by NdotL for the split-sum approximation
					prefilteredColor += textureLod( envMap, L, lod ).rgb * NdotL;
					totalWeight += NdotL;

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function k4(){return Ol("PMREMGGXIntegration",{envMap:{value:null},roughness:{value:0},sourceLod:{value:0},sourceSize:{value:qE}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float roughness;
		uniform float sourceLod;
		uniform int sourceSize;

		void main() {

			vec3 N = normalize( vWorldDirection );

			float alpha = roughness * roughness;
			float alpha2 = alpha * alpha;

			float texelSize = 2.0 / float( sourceSize );

			vec3 prefilteredColor = vec3( 0.0 );
			float totalWeight = 0.0;

			// Pair opposite texels: only the one in N's hemisphere contributes.
			for ( int face = 0; face < 3; face ++ ) {

				for ( int y = 0; y < sourceSize; y ++ ) {

					for ( int x = 0; x < sourceSize; x ++ ) {

						vec2 uv = ( vec2( x, y ) + 0.5 ) * texelSize - 1.0;
						vec3 texelDirection = face == 0 ? vec3( 1.0, uv ) : ( face == 1 ? vec3( uv.x, 1.0, uv.y ) : vec3( uv, 1.0 ) );

						float invDistance = inversesqrt( 1.0 + dot( uv, uv ) );
						float NdotL = dot( N, texelDirection );
						texelDirection *= NdotL < 0.0 ? - 1.0 : 1.0;
						NdotL = abs( NdotL ) * invDistance;

						// With V = N, NdotH squared is ( 1 + NdotL ) / 2. Common factors
						// in the GGX distribution and texel solid angle cancel when normalized.
						float d = 1.0 + alpha2 + ( alpha2 - 1.0 ) * NdotL;
						float weight = NdotL * invDistance * invDistance * invDistance / ( d * d );

						prefilteredColor += textureLod( envMap, texelDirection, sourceLod ).rgb * weight;
						totalWeight += weight;

					}

				}

			}

			gl_FragColor = vec4( prefilteredColor / totalWeight, 1.0 );

		}
	`)}function z4(){return Ol("PMREMSphericalGaussianBlur",{envMap:{value:null},sigma:{value:0}},`

		#define SAMPLES ${D4}
		#define GOLDEN_ANGLE 2.39996322973

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float sigma;

		#include <common>

		void main() {

			vec3 outputDirection = normalize( vWorldDirection );

			vec3 up = abs( outputDirection.z ) < 0.999 ? vec3( 0.0, 0.0, 1.0 ) : vec3( 1.0, 0.0, 0.0 );
			vec3 tangent = normalize( cross( up, outputDirection ) );
			vec3 bitangent = cross( outputDirection, tangent );

			// Truncate the kernel at three standard deviations or at the antipode.
			float thetaMax = min( 3.0 * sigma, PI );
			float truncation = 1.0 - exp( - 0.5 * thetaMax * thetaMax / ( sigma * sigma ) );

			vec3 accumColor = vec3( 0.0 );
			float accumWeight = 0.0;

			for ( int i = 0; i < SAMPLES; i ++ ) {

				// Stratified inverse-CDF sampling of the Gaussian, placed on a golden-angle spiral.
				float stratum = ( float( i ) + 0.5 ) / float( SAMPLES );
				float theta = sigma * sqrt( - 2.0 * log( 1.0 - stratum * truncation ) );
				float phi = float( i ) * GOLDEN_ANGLE;

				vec3 offset = cos( phi ) * tangent + sin( phi ) * bitangent;
				vec3 sampleDirection = cos( theta ) * outputDirection + sin( theta ) * offset;

				// Correct the planar sample density to solid angle.
				float weight = sin( theta ) / theta;

				accumColor += weight * textureLod( envMap, sampleDirection, 0.0 ).rgb;
				accumWeight += weight;

			}

			gl_FragColor = vec4( accumColor / accumWeight, 1.0 );

		}
	`)}function TE(){return Ol("PMREMEquirectangularToCubemap",{envMap:{value:null}},`

		varying vec3 vWorldDirection;

		uniform sampler2D envMap;

		#include <common>

		void main() {

			// Average four subpixel samples to preserve small, bright features.
			vec3 direction = normalize( vWorldDirection );
			vec3 dx = dFdx( direction ) * 0.25;
			vec3 dy = dFdy( direction ) * 0.25;

			vec3 color = textureLod( envMap, equirectUv( normalize( direction - dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx - dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction - dx + dy ) ), 0.0 ).rgb;
			color += textureLod( envMap, equirectUv( normalize( direction + dx + dy ) ), 0.0 ).rgb;
			gl_FragColor = vec4( color * 0.25, 1.0 );

		}
	`)}function AE(){return Ol("PMREMCubemapToCubemap",{envMap:{value:null},flipEnvMap:{value:-1}},`

		varying vec3 vWorldDirection;

		uniform samplerCube envMap;
		uniform float flipEnvMap;

		void main() {

			gl_FragColor = vec4( textureCube( envMap, vec3( flipEnvMap * vWorldDirection.x, vWorldDirection.yz ) ).rgb, 1.0 );

		}
	`)}function G4(e){let t=new WeakMap,n=new WeakMap,i=null;function r(f,d=!1){return f==null?null:d?o(f):s(f)}function s(f){if(f&&f.isTexture){let d=f.mapping;if(d===Xh||d===$h)if(t.has(f)){let p=t.get(f).texture;return a(p,f.mapping)}else{let p=f.image;if(p&&p.height>0){let _=new Fl(p.height);return _.fromEquirectangularTexture(e,f),t.set(f,_),f.addEventListener("dispose",l),a(_.texture,f.mapping)}else return null}}return f}function o(f){if(f&&f.isTexture&&f.isPMREMTexture!==!0){let d=f.mapping,p=d===Xh||d===$h,_=d===fo||d===Va;if(p||_){let m=n.get(f),g=m!==void 0?m.texture.pmremVersion:0;if(f.isRenderTargetTexture&&f.pmremVersion!==g)return i===null&&(i=new Nd(e)),m=p?i.fromEquirectangular(f,m):i.fromCubemap(f,m),m.texture.pmremVersion=f.pmremVersion,n.set(f,m),m.texture;if(m!==void 0)return m.texture;{let v=f.image;return p&&v&&v.height>0||_&&v&&c(v)?(i===null&&(i=new Nd(e)),m=p?i.fromEquirectangular(f):i.fromCubemap(f),m.texture.pmremVersion=f.pmremVersion,n.set(f,m),f.addEventListener("dispose",u),m.texture):null}}}return f}function a(f,d){return d===Xh?f.mapping=fo:d===$h&&(f.mapping=Va),f}function c(f){let d=0,p=6;for(let _=0;_<p;_++)f[_]!==void 0&&d++;return d===p}function l(f){let d=f.target;d.removeEventListener("dispose",l);let p=t.get(d);p!==void 0&&(t.delete(d),p.dispose())}function u(f){let d=f.target;d.removeEventListener("dispose",u);let p=n.get(d);p!==void 0&&(n.delete(d),p.dispose())}function h(){t=new WeakMap,n=new WeakMap,i!==null&&(i.dispose(),i=null)}return{get:r,dispose:h}}function V4(e){let t={};function n(i){if(t[i]!==void 0)return t[i];let r=e.getExtension(i);return t[i]=r,r}return{has:function(i){return n(i)!==null},init:function(){n("EXT_color_buffer_float"),n("WEBGL_clip_cull_distance"),n("OES_texture_float_linear"),n("EXT_color_buffer_half_float"),n("WEBGL_multisampled_render_to_texture"),n("WEBGL_render_shared_exponent")},get:function(i){let r=n(i);return r===null&&il("WebGLRenderer: "+i+" extension not supported."),r}}}function H4(e,t,n,i){let r={},s=new WeakMap,o=new FinalizationRegistry(p=>delete r[p]);function a(p){c(p.target)}function c(p){p.index!==null&&t.remove(p.index);for(let m in p.attributes)t.remove(p.attributes[m]);p.removeEventListener("dispose",a),delete r[p.id],o.unregister(p);let _=s.get(p);_&&(t.remove(_),s.delete(p)),i.releaseStatesOfGeometry(p),p.isInstancedBufferGeometry===!0&&delete p._maxInstanceCount,n.memory.geometries--}function l(p,_){return r[_.id]!==void 0||(_.addEventListener("dispose",a),r[_.id]=new WeakRef(_),o.register(_,_.id,_),n.memory.geometries++),_}function u(p){let _=p.attributes;for(let m in _)t.update(_[m],e.ARRAY_BUFFER)}function h(p){let _=p.index,m=p.attributes.position,g=0;if(m===void 0)return;let v=_!==null?_.array.length:m.array.length/3-1,S=m.count>=65535?dl:hl,x=new S(Math.ceil(v/3)*6,1),w=x.array;if(_!==null){let y=_.array;g=_.version;for(let b=0,R=0;b<v;b+=3){let C=y[b+0],E=y[b+1],N=y[b+2];w[R++]=C,w[R++]=E,w[R++]=E,w[R++]=N,w[R++]=N,w[R++]=C}}else{g=m.version;for(let y=0,b=0;y<v;y+=3){let R=y+0,C=y+1,E=y+2;w[b++]=R,w[b++]=C,w[b++]=C,w[b++]=E,w[b++]=E,w[b++]=R}}x.version=g;let M=s.get(p);M&&t.remove(M),s.set(p,x)}function f(p){let _=s.get(p);if(_){let m=p.index;m!==null&&_.version<m.version&&h(p)}else h(p);return s.get(p)}function d(){for(let p in r){let _=r[p].deref();_!==void 0&&c(_)}}return{get:l,update:u,getWireframeAttribute:f,dispose:d}}function W4(e,t,n){let i;function r(h){i=h}let s,o;function a(h){s=h.type,o=h.bytesPerElement}function c(h,f){e.drawElements(i,f,s,h*o),n.update(f,i,1)}function l(h,f,d){d!==0&&(e.drawElementsInstanced(i,f,s,h*o,d),n.update(f,i,d))}function u(h,f,d){if(d===0)return;t.get("WEBGL_multi_draw").multiDrawElementsWEBGL(i,f,0,s,h,0,d);let _=0;for(let m=0;m<d;m++)_+=f[m];n.update(_,i,1)}this.setMode=r,this.setIndex=a,this.render=c,this.renderInstances=l,this.renderMultiDraw=u}function X4(e){let t={geometries:0,textures:0},n={frame:0,calls:0,triangles:0,points:0,lines:0};function i(s,o,a){switch(n.calls++,o){case e.TRIANGLES:n.triangles+=a*(s/3);break;case e.LINES:n.lines+=a*(s/2);break;case e.LINE_STRIP:n.lines+=a*(s-1);break;case e.LINE_LOOP:n.lines+=a*s;break;case e.POINTS:n.points+=a*s;break;default:kt("WebGLInfo: Unknown draw mode:",o);break}}function r(){n.calls=0,n.triangles=0,n.points=0,n.lines=0}return{memory:t,render:n,programs:null,autoReset:!0,reset:r,update:i}}function $4(e,t,n){let i=new WeakMap,r=new Te;function s(o,a,c){let l=o.morphTargetInfluences,u=a.morphAttributes.position||a.morphAttributes.normal||a.morphAttributes.color,h=u!==void 0?u.length:0,f=i.get(a);if(f===void 0||f.count!==h){let R=function(){y.dispose(),i.delete(a),a.removeEventListener("dispose",R)};f!==void 0&&f.texture.dispose();let d=a.morphAttributes.position!==void 0,p=a.morphAttributes.normal!==void 0,_=a.morphAttributes.color!==void 0,m=a.morphAttributes.position||[],g=a.morphAttributes.normal||[],v=a.morphAttributes.color||[],S=0;d===!0&&(S=1),p===!0&&(S=2),_===!0&&(S=3);let x=a.attributes.position.count*S,w=1;x>t.maxTextureSize&&(w=Math.ceil(x/t.maxTextureSize),x=t.maxTextureSize);let M=new Float32Array(x*w*4*h),y=new ll(M,x,w,h);y.type=Ui,y.needsUpdate=!0;let b=S*4;for(let C=0;C<h;C++){let E=m[C],N=g[C],B=v[C],I=x*w*4*C;for(let L=0;L<E.count;L++){let k=L*b;d===!0&&(r.fromBufferAttribute(E,L),M[I+k+0]=r.x,M[I+k+1]=r.y,M[I+k+2]=r.z,M[I+k+3]=0),p===!0&&(r.fromBufferAttribute(N,L),M[I+k+4]=r.x,M[I+k+5]=r.y,M[I+k+6]=r.z,M[I+k+7]=0),_===!0&&(r.fromBufferAttribute(B,L),M[I+k+8]=r.x,M[I+k+9]=r.y,M[I+k+10]=r.z,M[I+k+11]=B.itemSize===4?r.w:1)}}f={count:h,texture:y,size:new zt(x,w)},i.set(a,f),a.addEventListener("dispose",R)}if(o.isInstancedMesh===!0&&o.morphTexture!==null)c.getUniforms().setValue(e,"morphTexture",o.morphTexture,n);else{let d=0;for(let _=0;_<l.length;_++)d+=l[_];let p=a.morphTargetsRelative?1:1-d;c.getUniforms().setValue(e,"morphTargetBaseInfluence",p),c.getUniforms().setValue(e,"morphTargetInfluences",l)}c.getUniforms().setValue(e,"morphTargetsTexture",f.texture,n),c.getUniforms().setValue(e,"morphTargetsTextureSize",f.size)}return{update:s}}function q4(e,t,n,i,r){let s=new WeakMap;function o(l){let u=r.render.frame,h=l.geometry,f=t.get(l,h);if(s.get(f)!==u&&(t.update(f),s.set(f,u)),l.isInstancedMesh&&(l.hasEventListener("dispose",c)===!1&&l.addEventListener("dispose",c),s.get(l)!==u&&(n.update(l.instanceMatrix,e.ARRAY_BUFFER),l.instanceColor!==null&&n.update(l.instanceColor,e.ARRAY_BUFFER),s.set(l,u))),l.isSkinnedMesh){let d=l.skeleton;s.get(d)!==u&&(d.update(),s.set(d,u))}return f}function a(){s=new WeakMap}function c(l){let u=l.target;u.removeEventListener("dispose",c),i.releaseStatesOfObject(u),n.remove(u.instanceMatrix),u.instanceColor!==null&&n.remove(u.instanceColor)}return{update:o,dispose:a}}var Y4={[cy]:"LINEAR_TONE_MAPPING",[ly]:"REINHARD_TONE_MAPPING",[uy]:"CINEON_TONE_MAPPING",[fy]:"ACES_FILMIC_TONE_MAPPING",[dy]:"AGX_TONE_MAPPING",[py]:"NEUTRAL_TONE_MAPPING",[hy]:"CUSTOM_TONE_MAPPING"};function Z4(e,t,n,i,r,s){let o=new Jn(t,n,{type:e,depthBuffer:r,stencilBuffer:s,samples:i?4:0,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,resolveDepthBuffer:!1,resolveStencilBuffer:!1}),a=null,c=null,l=null,u=new Kn;u.setAttribute("position",new Yn([-1,3,0,-1,-1,0,3,-1,0],3)),u.setAttribute("uv",new Yn([0,2,0,0,2,0],2));let h=new Rh({uniforms:{tDiffuse:{value:null}},vertexShader:`
			precision highp float;

			uniform mat4 modelViewMatrix;
			uniform mat4 projectionMatrix;

			attribute vec3 position;
			attribute vec2 uv;

			varying vec2 vUv;

			void main() {
				vUv = uv;
				gl_Position = projectionMatrix * modelViewMatrix * vec4( position, 1.0 );
			}`,fragmentShader:`
			precision highp float;

			uniform sampler2D tDiffuse;

			varying vec2 vUv;

			#include <tonemapping_pars_fragment>
			#include <colorspace_pars_fragment>

			void main() {
				gl_FragColor = texture2D( tDiffuse, vUv );

				#ifdef LINEAR_TONE_MAPPING
					gl_FragColor.rgb = LinearToneMapping( gl_FragColor.rgb );
				#elif defined( REINHARD_TONE_MAPPING )
					gl_FragColor.rgb = ReinhardToneMapping( gl_FragColor.rgb );
				#elif defined( CINEON_TONE_MAPPING )
					gl_FragColor.rgb = CineonToneMapping( gl_FragColor.rgb );
				#elif defined( ACES_FILMIC_TONE_MAPPING )
					gl_FragColor.rgb = ACESFilmicToneMapping( gl_FragColor.rgb );
				#elif defined( AGX_TONE_MAPPING )
					gl_FragColor.rgb = AgXToneMapping( gl_FragColor.rgb );
				#elif defined( NEUTRAL_TONE_MAPPING )
					gl_FragColor.rgb = NeutralToneMapping( gl_FragColor.rgb );
				#elif defined( CUSTOM_TONE_MAPPING )
					gl_FragColor.rgb = CustomToneMapping( gl_FragColor.rgb );
				#endif

				#ifdef SRGB_TRANSFER
					gl_FragColor = sRGBTransferOETF( gl_FragColor );
				#endif
			}`,depthTest:!1,depthWrite:!1}),f=new _i(u,h),d=new Sl(-1,1,1,-1,0,1),p=null,_=null,m=!1,g,v=null,S=[],x=!1;this.setSize=function(w,M){o.setSize(w,M),a!==null&&a.setSize(w,M),c!==null&&c.setSize(w,M);for(let y=0;y<S.length;y++){let b=S[y];b.setSize&&b.setSize(w,M)}},this.setEffects=function(w){S=w,x=S.length>0&&S[0].isRenderPass===!0;let M=o.width,y=o.height;S.length>0&&a===null&&(a=new Jn(M,y,{type:Fi,depthBuffer:!1,stencilBuffer:!1}),c=new Jn(M,y,{type:Fi,depthBuffer:!1,stencilBuffer:!1}));let b=r===!0&&S.some(R=>R.needsDepthTexture===!0);b!==(o.depthTexture!==null)&&(b===!0&&l===null&&(l=new Or(M,y),s===!0&&(l.format=kr,l.type=ho)),o.dispose(),o.depthTexture=b?l:null,o.resolveDepthBuffer=b,o.storeMultisampledDepthBuffer=b);for(let R=0;R<S.length;R++){let C=S[R];C.setSize&&C.setSize(M,y),b&&C.needsDepthTexture===!0&&C.setDepthTexture&&C.setDepthTexture(l)}},this.begin=function(w,M){if(m||w.toneMapping===sr&&S.length===0)return!1;if(v=M,M!==null){let y=M.width,b=M.height;(o.width!==y||o.height!==b)&&this.setSize(y,b)}return x===!1&&w.setRenderTarget(o),g=w.toneMapping,w.toneMapping=sr,!0},this.hasRenderPass=function(){return x},this.end=function(w,M){w.toneMapping=g,m=!0;let y=o,b=a;for(let R=0;R<S.length;R++){let C=S[R];C.enabled!==!1&&(C.render(w,b,y,M),C.needsSwap!==!1&&(y=b,b=b===a?c:a))}if(p!==w.outputColorSpace||_!==w.toneMapping){p=w.outputColorSpace,_=w.toneMapping,h.defines={},Qt.getTransfer(p)===ue&&(h.defines.SRGB_TRANSFER="");let R=Y4[_];R&&(h.defines[R]=""),h.needsUpdate=!0}h.uniforms.tDiffuse.value=y.texture,w.setRenderTarget(v),w.render(f,d),v=null,m=!1},this.isCompositing=function(){return m},this.dispose=function(){o.dispose(),a!==null&&a.dispose(),c!==null&&c.dispose(),u.dispose(),h.dispose()}}var YE=new On,ZE=new Or(1,1),JE=new gl(1),KE=new ll,jE=new wh,QE=new ml,EE=[],CE=[],RE=new Float32Array(16),IE=new Float32Array(9),PE=new Float32Array(4);function $a(e,t,n){let i=e[0];if(i<=0||i>0)return e;let r=t*n,s=EE[r];if(s===void 0&&(s=new Float32Array(r),EE[r]=s),t!==0){i.toArray(s,0);for(let o=1,a=0;o!==t;++o)a+=n,e[o].toArray(s,a)}return s}function Ve(e,t){if(e.length!==t.length)return!1;for(let n=0,i=e.length;n<i;n++)if(e[n]!==t[n])return!1;return!0}function He(e,t){for(let n=0,i=t.length;n<i;n++)e[n]=t[n]}function Ud(e,t){let n=CE[t];n===void 0&&(n=new Int32Array(t),CE[t]=n);for(let i=0;i!==t;++i)n[i]=e.allocateTextureUnit();return n}function J4(e,t){let n=this.cache;n[0]!==t&&(e.uniform1f(this.addr,t),n[0]=t)}function K4(e,t){let n=this.cache;if(t.x!==void 0)(n[0]!==t.x||n[1]!==t.y)&&(e.uniform2f(this.addr,t.x,t.y),n[0]=t.x,n[1]=t.y);else{if(Ve(n,t))return;e.uniform2fv(this.addr,t),He(n,t)}}function j4(e,t){let n=this.cache;if(t.x!==void 0)(n[0]!==t.x||n[1]!==t.y||n[2]!==t.z)&&(e.uniform3f(this.addr,t.x,t.y,t.z),n[0]=t.x,n[1]=t.y,n[2]=t.z);else if(t.r!==void 0)(n[0]!==t.r||n[1]!==t.g||n[2]!==t.b)&&(e.uniform3f(this.addr,t.r,t.g,t.b),n[0]=t.r,n[1]=t.g,n[2]=t.b);else{if(Ve(n,t))return;e.uniform3fv(this.addr,t),He(n,t)}}function Q4(e,t){let n=this.cache;if(t.x!==void 0)(n[0]!==t.x||n[1]!==t.y||n[2]!==t.z||n[3]!==t.w)&&(e.uniform4f(this.addr,t.x,t.y,t.z,t.w),n[0]=t.x,n[1]=t.y,n[2]=t.z,n[3]=t.w);else{if(Ve(n,t))return;e.uniform4fv(this.addr,t),He(n,t)}}function t5(e,t){let n=this.cache,i=t.elements;if(i===void 0){if(Ve(n,t))return;e.uniformMatrix2fv(this.addr,!1,t),He(n,t)}else{if(Ve(n,i))return;PE.set(i),e.uniformMatrix2fv(this.addr,!1,PE),He(n,i)}}function e5(e,t){let n=this.cache,i=t.elements;if(i===void 0){if(Ve(n,t))return;e.uniformMatrix3fv(this.addr,!1,t),He(n,t)}else{if(Ve(n,i))return;IE.set(i),e.uniformMatrix3fv(this.addr,!1,IE),He(n,i)}}function n5(e,t){let n=this.cache,i=t.elements;if(i===void 0){if(Ve(n,t))return;e.uniformMatrix4fv(this.addr,!1,t),He(n,t)}else{if(Ve(n,i))return;RE.set(i),e.uniformMatrix4fv(this.addr,!1,RE),He(n,i)}}function i5(e,t){let n=this.cache;n[0]!==t&&(e.uniform1i(this.addr,t),n[0]=t)}function r5(e,t){let n=this.cache;if(t.x!==void 0)(n[0]!==t.x||n[1]!==t.y)&&(e.uniform2i(this.addr,t.x,t.y),n[0]=t.x,n[1]=t.y);else{if(Ve(n,t))return;e.uniform2iv(this.addr,t),He(n,t)}}function s5(e,t){let n=this.cache;if(t.x!==void 0)(n[0]!==t.x||n[1]!==t.y||n[2]!==t.z)&&(e.uniform3i(this.addr,t.x,t.y,t.z),n[0]=t.x,n[1]=t.y,n[2]=t.z);else{if(Ve(n,t))return;e.uniform3iv(this.addr,t),He(n,t)}}function o5(e,t){let n=this.cache;if(t.x!==void 0)(n[0]!==t.x||n[1]!==t.y||n[2]!==t.z||n[3]!==t.w)&&(e.uniform4i(this.addr,t.x,t.y,t.z,t.w),n[0]=t.x,n[1]=t.y,n[2]=t.z,n[3]=t.w);else{if(Ve(n,t))return;e.uniform4iv(this.addr,t),He(n,t)}}function a5(e,t){let n=this.cache;n[0]!==t&&(e.uniform1ui(this.addr,t),n[0]=t)}function c5(e,t){let n=this.cache;if(t.x!==void 0)(n[0]!==t.x||n[1]!==t.y)&&(e.uniform2ui(this.addr,t.x,t.y),n[0]=t.x,n[1]=t.y);else{if(Ve(n,t))return;e.uniform2uiv(this.addr,t),He(n,t)}}function l5(e,t){let n=this.cache;if(t.x!==void 0)(n[0]!==t.x||n[1]!==t.y||n[2]!==t.z)&&(e.uniform3ui(this.addr,t.x,t.y,t.z),n[0]=t.x,n[1]=t.y,n[2]=t.z);else{if(Ve(n,t))return;e.uniform3uiv(this.addr,t),He(n,t)}}function u5(e,t){let n=this.cache;if(t.x!==void 0)(n[0]!==t.x||n[1]!==t.y||n[2]!==t.z||n[3]!==t.w)&&(e.uniform4ui(this.addr,t.x,t.y,t.z,t.w),n[0]=t.x,n[1]=t.y,n[2]=t.z,n[3]=t.w);else{if(Ve(n,t))return;e.uniform4uiv(this.addr,t),He(n,t)}}function Fd(e){return e.version===0&&(e.compareFunction=Ty,e.needsUpdate=!0),e}function f5(e,t,n){let i=this.cache,r=n.allocateTextureUnit();i[0]!==r&&(e.uniform1i(this.addr,r),i[0]=r);let s;this.type===e.SAMPLER_2D_SHADOW?s=Fd(ZE):s=YE,n.setTexture2D(t||s,r)}function h5(e,t,n){let i=this.cache,r=n.allocateTextureUnit();i[0]!==r&&(e.uniform1i(this.addr,r),i[0]=r),n.setTexture3D(t||jE,r)}function d5(e,t,n){let i=this.cache,r=n.allocateTextureUnit();i[0]!==r&&(e.uniform1i(this.addr,r),i[0]=r);let s;this.type===e.SAMPLER_CUBE_SHADOW?s=Fd(JE):s=QE,n.setTextureCube(t||s,r)}function p5(e,t,n){let i=this.cache,r=n.allocateTextureUnit();i[0]!==r&&(e.uniform1i(this.addr,r),i[0]=r),n.setTexture2DArray(t||KE,r)}function m5(e){switch(e){case 5126:return J4;case 35664:return K4;case 35665:return j4;case 35666:return Q4;case 35674:return t5;case 35675:return e5;case 35676:return n5;case 5124:case 35670:return i5;case 35667:case 35671:return r5;case 35668:case 35672:return s5;case 35669:case 35673:return o5;case 5125:return a5;case 36294:return c5;case 36295:return l5;case 36296:return u5;case 35678:case 36198:case 36298:case 36306:case 35682:return f5;case 35679:case 36299:case 36307:return h5;case 35680:case 36300:case 36308:case 36293:return d5;case 36289:case 36303:case 36311:case 36292:return p5}}function g5(e,t){e.uniform1fv(this.addr,t)}function _5(e,t){let n=$a(t,this.size,2);e.uniform2fv(this.addr,n)}function y5(e,t){let n=$a(t,this.size,3);e.uniform3fv(this.addr,n)}function x5(e,t){let n=$a(t,this.size,4);e.uniform4fv(this.addr,n)}function v5(e,t){let n=$a(t,this.size,4);e.uniformMatrix2fv(this.addr,!1,n)}function b5(e,t){let n=$a(t,this.size,9);e.uniformMatrix3fv(this.addr,!1,n)}function M5(e,t){let n=$a(t,this.size,16);e.uniformMatrix4fv(this.addr,!1,n)}function S5(e,t){e.uniform1iv(this.addr,t)}function w5(e,t){e.uniform2iv(this.addr,t)}function T5(e,t){e.uniform3iv(this.addr,t)}function A5(e,t){e.uniform4iv(this.addr,t)}function E5(e,t){e.uniform1uiv(this.addr,t)}function C5(e,t){e.uniform2uiv(this.addr,t)}function R5(e,t){e.uniform3uiv(this.addr,t)}function I5(e,t){e.uniform4uiv(this.addr,t)}function P5(e,t,n){let i=this.cache,r=t.length,s=Ud(n,r);Ve(i,s)||(e.uniform1iv(this.addr,s),He(i,s));let o;this.type===e.SAMPLER_2D_SHADOW?o=Fd(ZE):o=YE;for(let a=0;a!==r;++a)n.setTexture2D(t[a]||o,s[a])}function L5(e,t,n){let i=this.cache,r=t.length,s=Ud(n,r);Ve(i,s)||(e.uniform1iv(this.addr,s),He(i,s));for(let o=0;o!==r;++o)n.setTexture3D(t[o]||jE,s[o])}function N5(e,t,n){let i=this.cache,r=t.length,s=Ud(n,r);Ve(i,s)||(e.uniform1iv(this.addr,s),He(i,s));let o;this.type===e.SAMPLER_CUBE_SHADOW?o=Fd(JE):o=QE;for(let a=0;a!==r;++a)n.setTextureCube(t[a]||o,s[a])}function D5(e,t,n){let i=this.cache,r=t.length,s=Ud(n,r);Ve(i,s)||(e.uniform1iv(this.addr,s),He(i,s));for(let o=0;o!==r;++o)n.setTexture2DArray(t[o]||KE,s[o])}function U5(e){switch(e){case 5126:return g5;case 35664:return _5;case 35665:return y5;case 35666:return x5;case 35674:return v5;case 35675:return b5;case 35676:return M5;case 5124:case 35670:return S5;case 35667:case 35671:return w5;case 35668:case 35672:return T5;case 35669:case 35673:return A5;case 5125:return E5;case 36294:return C5;case 36295:return R5;case 36296:return I5;case 35678:case 36198:case 36298:case 36306:case 35682:return P5;case 35679:case 36299:case 36307:return L5;case 35680:case 36300:case 36308:case 36293:return N5;case 36289:case 36303:case 36311:case 36292:return D5}}var Oy=class{constructor(t,n,i){this.id=t,this.addr=i,this.cache=[],this.type=n.type,this.setValue=m5(n.type)}},By=class{constructor(t,n,i){this.id=t,this.addr=i,this.cache=[],this.type=n.type,this.size=n.size,this.setValue=U5(n.type)}},ky=class{constructor(t){this.id=t,this.seq=[],this.map={}}setValue(t,n,i){let r=this.seq;for(let s=0,o=r.length;s!==o;++s){let a=r[s];a.setValue(t,n[a.id],i)}}},Uy=/(\w+)(\])?(\[|\.)?/g;function LE(e,t){e.seq.push(t),e.map[t.id]=t}function F5(e,t,n){let i=e.name,r=i.length;for(Uy.lastIndex=0;;){let s=Uy.exec(i),o=Uy.lastIndex,a=s[1],c=s[2]==="]",l=s[3];if(c&&(a=a|0),l===void 0||l==="["&&o+2===r){LE(n,l===void 0?new Oy(a,e,t):new By(a,e,t));break}else{let h=n.map[a];h===void 0&&(h=new ky(a),LE(n,h)),n=h}}}var Xa=class{constructor(t,n){this.seq=[],this.map={};let i=t.getProgramParameter(n,t.ACTIVE_UNIFORMS);for(let o=0;o<i;++o){let a=t.getActiveUniform(n,o),c=t.getUniformLocation(n,a.name);F5(a,c,this)}let r=[],s=[];for(let o of this.seq)o.type===t.SAMPLER_2D_SHADOW||o.type===t.SAMPLER_CUBE_SHADOW||o.type===t.SAMPLER_2D_ARRAY_SHADOW?r.push(o):s.push(o);r.length>0&&(this.seq=r.concat(s))}setValue(t,n,i,r){let s=this.map[n];s!==void 0&&s.setValue(t,i,r)}setOptional(t,n,i){let r=n[i];r!==void 0&&this.setValue(t,i,r)}static upload(t,n,i,r){for(let s=0,o=n.length;s!==o;++s){let a=n[s],c=i[a.id];c.needsUpdate!==!1&&a.setValue(t,c.value,r)}}static seqWithValue(t,n){let i=[];for(let r=0,s=t.length;r!==s;++r){let o=t[r];o.id in n&&i.push(o)}return i}};function NE(e,t,n){let i=e.createShader(t);return e.shaderSource(i,n),e.compileShader(i),i}var O5=37297,B5=0;function k5(e,t){let n=e.split(`
`),i=[],r=Math.max(t-6,0),s=Math.min(t+6,n.length);for(let o=r;o<s;o++){let a=o+1;i.push(`${a===t?">":" "} ${a}: ${n[o]}`)}return i.join(`
`)}var DE=new Gt;function z5(e){Qt._getMatrix(DE,Qt.workingColorSpace,e);let t=`mat3( ${DE.elements.map(n=>n.toFixed(4))} )`;switch(Qt.getTransfer(e)){case al:return[t,"LinearTransferOETF"];case ue:return[t,"sRGBTransferOETF"];default:return Ut("WebGLProgram: Unsupported color space: ",e),[t,"LinearTransferOETF"]}}function UE(e,t,n){let i=e.getShaderParameter(t,e.COMPILE_STATUS),s=(e.getShaderInfoLog(t)||"").trim();if(i&&s==="")return"";let o=/ERROR: 0:(\d+)/.exec(s);if(o){let a=parseInt(o[1]);return n.toUpperCase()+`

`+s+`

`+k5(e.getShaderSource(t),a)}else return s}function G5(e,t){let n=z5(t);return[`vec4 ${e}( vec4 value ) {`,`	return ${n[1]}( vec4( ${n[0]} * value.rgb, value.a ) );`,"}"].join(`
`)}var V5={[cy]:"Linear",[ly]:"Reinhard",[uy]:"Cineon",[fy]:"ACESFilmic",[dy]:"AgX",[py]:"Neutral",[hy]:"Custom"};function H5(e,t){let n=V5[t];return n===void 0?(Ut("WebGLProgram: Unsupported toneMapping:",t),"vec3 "+e+"( vec3 color ) { return LinearToneMapping( color ); }"):"vec3 "+e+"( vec3 color ) { return "+n+"ToneMapping( color ); }"}var Ld=new q;function W5(){Qt.getLuminanceCoefficients(Ld);let e=Ld.x.toFixed(4),t=Ld.y.toFixed(4),n=Ld.z.toFixed(4);return["float luminance( const in vec3 rgb ) {",`	const vec3 weights = vec3( ${e}, ${t}, ${n} );`,"	return dot( weights, rgb );","}"].join(`
`)}function X5(e){return[e.extensionClipCullDistance?"#extension GL_ANGLE_clip_cull_distance : require":"",e.extensionMultiDraw?"#extension GL_ANGLE_multi_draw : require":""].filter(Ul).join(`
`)}function $5(e){let t=[];for(let n in e){let i=e[n];i!==!1&&t.push("#define "+n+" "+i)}return t.join(`
`)}function q5(e,t){let n={},i=e.getProgramParameter(t,e.ACTIVE_ATTRIBUTES);for(let r=0;r<i;r++){let s=e.getActiveAttrib(t,r),o=s.name,a=1;s.type===e.FLOAT_MAT2&&(a=2),s.type===e.FLOAT_MAT3&&(a=3),s.type===e.FLOAT_MAT4&&(a=4),n[o]={type:s.type,location:e.getAttribLocation(t,o),locationSize:a}}return n}function Ul(e){return e!==""}function FE(e,t){let n=t.numSpotLightShadows+t.numSpotLightMaps-t.numSpotLightShadowsWithMaps;return e.replace(/NUM_SUN_LIGHTS/g,t.numSunLights).replace(/NUM_DIR_LIGHTS/g,t.numDirLights).replace(/NUM_SPOT_LIGHTS/g,t.numSpotLights).replace(/NUM_SPOT_LIGHT_MAPS/g,t.numSpotLightMaps).replace(/NUM_SPOT_LIGHT_COORDS/g,n).replace(/NUM_RECT_AREA_LIGHTS/g,t.numRectAreaLights).replace(/NUM_POINT_LIGHTS/g,t.numPointLights).replace(/NUM_HEMI_LIGHTS/g,t.numHemiLights).replace(/NUM_SUN_LIGHT_SHADOWS/g,t.numSunLightShadows).replace(/NUM_DIR_LIGHT_SHADOWS/g,t.numDirLightShadows).replace(/NUM_SPOT_LIGHT_SHADOWS_WITH_MAPS/g,t.numSpotLightShadowsWithMaps).replace(/NUM_SPOT_LIGHT_SHADOWS/g,t.numSpotLightShadows).replace(/NUM_POINT_LIGHT_SHADOWS/g,t.numPointLightShadows).replace(/NUM_LIGHT_PROBE_GRIDS/g,t.numLightProbeGrids)}function OE(e,t){return e.replace(/NUM_CLIPPING_PLANES/g,t.numClippingPlanes).replace(/UNION_CLIPPING_PLANES/g,t.numClippingPlanes-t.numClipIntersection)}var Y5=/^[ \t]*#include +<([\w\d./]+)>/gm;function zy(e){return e.replace(Y5,Z5)}function Z5(e,t){let n=Jt[t];if(n===void 0)throw new Error("THREE.WebGLProgram: Can not resolve #include <"+t+">");return zy(n)}var J5=/#pragma unroll_loop_start\s+for\s*\(\s*int\s+i\s*=\s*(\d+)\s*;\s*i\s*<\s*(\d+)\s*;\s*i\s*\+\+\s*\)\s*{([\s\S]+?)}\s+#pragma unroll_loop_end/g;function BE(e){return e.replace(J5,K5)}function K5(e,t,n,i){let r="";for(let s=parseInt(t);s<parseInt(n);s++)r+=i.replace(/\[\s*i\s*\]/g,"[ "+s+" ]").replace(/UNROLLED_LOOP_INDEX/g,s);return r}function kE(e){let t=`precision ${e.precision} float;
	precision ${e.precision} int;
	precision ${e.precision} sampler2D;
	precision ${e.precision} samplerCube;
	precision ${e.precision} sampler3D;
	precision ${e.precision} sampler2DArray;
	precision ${e.precision} sampler2DShadow;
	precision ${e.precision} samplerCubeShadow;
	precision ${e.precision} sampler2DArrayShadow;
	precision ${e.precision} isampler2D;
	precision ${e.precision} isampler3D;
	precision ${e.precision} isamplerCube;
	precision ${e.precision} isampler2DArray;
	precision ${e.precision} usampler2D;
	precision ${e.precision} usampler3D;
	precision ${e.precision} usamplerCube;
	precision ${e.precision} usampler2DArray;
	`;return e.precision==="highp"?t+=`
#define HIGH_PRECISION`:e.precision==="mediump"?t+=`
#define MEDIUM_PRECISION`:e.precision==="lowp"&&(t+=`
#define LOW_PRECISION`),t}var j5={[Al]:"SHADOWMAP_TYPE_PCF",[za]:"SHADOWMAP_TYPE_VSM"};function Q5(e){return j5[e.shadowMapType]||"SHADOWMAP_TYPE_BASIC"}var tB={[Va]:"ENVMAP_MODE_REFRACTION"};function eB(e){return e.envMap===!1?"ENVMAP_MODE_REFLECTION":tB[e.envMapMode]||"ENVMAP_MODE_REFLECTION"}var nB={[Wh]:"ENVMAP_BLENDING_MULTIPLY",[eE]:"ENVMAP_BLENDING_MIX",[nE]:"ENVMAP_BLENDING_ADD"};function iB(e){return e.envMap===!1?"ENVMAP_BLENDING_NONE":nB[e.combine]||"ENVMAP_BLENDING_NONE"}function rB(e,t,n,i){let r=e.getContext(),s=n.defines,o=n.vertexShader,a=n.fragmentShader,c=Q5(n),l=n.envMapPMREM===!0?"ENVMAP_TYPE_PMREM":"ENVMAP_TYPE_CUBE",u=eB(n),h=iB(n),f=X5(n),d=$5(s),p=r.createProgram(),_,m,g=n.glslVersion?"#version "+n.glslVersion+`
`:"";n.isRawShaderMaterial?(_=["#define SHADER_TYPE "+n.shaderType,"#define SHADER_NAME "+n.shaderName,d].filter(Ul).join(`
`),_.length>0&&(_+=`
`),m=["#define SHADER_TYPE "+n.shaderType,"#define SHADER_NAME "+n.shaderName,d].filter(Ul).join(`
`),m.length>0&&(m+=`
`)):(_=[kE(n),"#define SHADER_TYPE "+n.shaderType,"#define SHADER_NAME "+n.shaderName,d,n.extensionClipCullDistance?"#define USE_CLIP_DISTANCE":"",n.batching?"#define USE_BATCHING":"",n.batchingColor?"#define USE_BATCHING_COLOR":"",n.instancing?"#define USE_INSTANCING":"",n.instancingColor?"#define USE_INSTANCING_COLOR":"",n.instancingMorph?"#define USE_INSTANCING_MORPH":"",n.useFog&&n.fog?"#define USE_FOG":"",n.useFog&&n.fogExp2?"#define FOG_EXP2":"",n.map?"#define USE_MAP":"",n.envMap?"#define USE_ENVMAP":"",n.envMap?"#define "+u:"",n.lightMap?"#define USE_LIGHTMAP":"",n.aoMap?"#define USE_AOMAP":"",n.bumpMap?"#define USE_BUMPMAP":"",n.normalMap?"#define USE_NORMALMAP":"",n.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",n.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",n.displacementMap?"#define USE_DISPLACEMENTMAP":"",n.emissiveMap?"#define USE_EMISSIVEMAP":"",n.anisotropy?"#define USE_ANISOTROPY":"",n.anisotropyMap?"#define USE_ANISOTROPYMAP":"",n.clearcoatMap?"#define USE_CLEARCOATMAP":"",n.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",n.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",n.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",n.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",n.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",n.specularMap?"#define USE_SPECULARMAP":"",n.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",n.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",n.roughnessMap?"#define USE_ROUGHNESSMAP":"",n.metalnessMap?"#define USE_METALNESSMAP":"",n.alphaMap?"#define USE_ALPHAMAP":"",n.alphaHash?"#define USE_ALPHAHASH":"",n.transmission?"#define USE_TRANSMISSION":"",n.transmissionMap?"#define USE_TRANSMISSIONMAP":"",n.thicknessMap?"#define USE_THICKNESSMAP":"",n.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",n.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",n.mapUv?"#define MAP_UV "+n.mapUv:"",n.alphaMapUv?"#define ALPHAMAP_UV "+n.alphaMapUv:"",n.lightMapUv?"#define LIGHTMAP_UV "+n.lightMapUv:"",n.aoMapUv?"#define AOMAP_UV "+n.aoMapUv:"",n.emissiveMapUv?"#define EMISSIVEMAP_UV "+n.emissiveMapUv:"",n.bumpMapUv?"#define BUMPMAP_UV "+n.bumpMapUv:"",n.normalMapUv?"#define NORMALMAP_UV "+n.normalMapUv:"",n.displacementMapUv?"#define DISPLACEMENTMAP_UV "+n.displacementMapUv:"",n.metalnessMapUv?"#define METALNESSMAP_UV "+n.metalnessMapUv:"",n.roughnessMapUv?"#define ROUGHNESSMAP_UV "+n.roughnessMapUv:"",n.anisotropyMapUv?"#define ANISOTROPYMAP_UV "+n.anisotropyMapUv:"",n.clearcoatMapUv?"#define CLEARCOATMAP_UV "+n.clearcoatMapUv:"",n.clearcoatNormalMapUv?"#define CLEARCOAT_NORMALMAP_UV "+n.clearcoatNormalMapUv:"",n.clearcoatRoughnessMapUv?"#define CLEARCOAT_ROUGHNESSMAP_UV "+n.clearcoatRoughnessMapUv:"",n.diffuseRoughnessMapUv?"#define DIFFUSE_ROUGHNESSMAP_UV "+n.diffuseRoughnessMapUv:"",n.iridescenceMapUv?"#define IRIDESCENCEMAP_UV "+n.iridescenceMapUv:"",n.iridescenceThicknessMapUv?"#define IRIDESCENCE_THICKNESSMAP_UV "+n.iridescenceThicknessMapUv:"",n.sheenColorMapUv?"#define SHEEN_COLORMAP_UV "+n.sheenColorMapUv:"",n.sheenRoughnessMapUv?"#define SHEEN_ROUGHNESSMAP_UV "+n.sheenRoughnessMapUv:"",n.specularMapUv?"#define SPECULARMAP_UV "+n.specularMapUv:"",n.specularColorMapUv?"#define SPECULAR_COLORMAP_UV "+n.specularColorMapUv:"",n.specularIntensityMapUv?"#define SPECULAR_INTENSITYMAP_UV "+n.specularIntensityMapUv:"",n.transmissionMapUv?"#define TRANSMISSIONMAP_UV "+n.transmissionMapUv:"",n.thicknessMapUv?"#define THICKNESSMAP_UV "+n.thicknessMapUv:"",n.vertexTangents&&n.flatShading===!1?"#define USE_TANGENT":"",n.vertexNormals?"#define HAS_NORMAL":"",n.vertexColors?"#define USE_COLOR":"",n.vertexAlphas?"#define USE_COLOR_ALPHA":"",n.vertexUv1s?"#define USE_UV1":"",n.vertexUv2s?"#define USE_UV2":"",n.vertexUv3s?"#define USE_UV3":"",n.pointsUvs?"#define USE_POINTS_UV":"",n.flatShading?"#define FLAT_SHADED":"",n.skinning?"#define USE_SKINNING":"",n.morphTargets?"#define USE_MORPHTARGETS":"",n.morphNormals&&n.flatShading===!1?"#define USE_MORPHNORMALS":"",n.morphColors?"#define USE_MORPHCOLORS":"",n.morphTargetsCount>0?"#define MORPHTARGETS_TEXTURE_STRIDE "+n.morphTextureStride:"",n.morphTargetsCount>0?"#define MORPHTARGETS_COUNT "+n.morphTargetsCount:"",n.doubleSided?"#define DOUBLE_SIDED":"",n.flipSided?"#define FLIP_SIDED":"",n.shadowMapEnabled?"#define USE_SHADOWMAP":"",n.shadowMapEnabled?"#define "+c:"",n.sizeAttenuation?"#define USE_SIZEATTENUATION":"",n.numLightProbes>0?"#define USE_LIGHT_PROBES":"",n.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",n.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 modelMatrix;","uniform mat4 modelViewMatrix;","uniform mat4 projectionMatrix;","uniform mat4 viewMatrix;","uniform mat3 normalMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;","#ifdef USE_INSTANCING","	attribute mat4 instanceMatrix;","#endif","#ifdef USE_INSTANCING_COLOR","	attribute vec3 instanceColor;","#endif","#ifdef USE_INSTANCING_MORPH","	uniform sampler2D morphTexture;","#endif","attribute vec3 position;","attribute vec3 normal;","attribute vec2 uv;","#ifdef USE_UV1","	attribute vec2 uv1;","#endif","#ifdef USE_UV2","	attribute vec2 uv2;","#endif","#ifdef USE_UV3","	attribute vec2 uv3;","#endif","#ifdef USE_TANGENT","	attribute vec4 tangent;","#endif","#if defined( USE_COLOR_ALPHA )","	attribute vec4 color;","#elif defined( USE_COLOR )","	attribute vec3 color;","#endif","#ifdef USE_SKINNING","	attribute vec4 skinIndex;","	attribute vec4 skinWeight;","#endif",`
`].filter(Ul).join(`
`),m=[kE(n),"#define SHADER_TYPE "+n.shaderType,"#define SHADER_NAME "+n.shaderName,d,n.useFog&&n.fog?"#define USE_FOG":"",n.useFog&&n.fogExp2?"#define FOG_EXP2":"",n.alphaToCoverage?"#define ALPHA_TO_COVERAGE":"",n.map?"#define USE_MAP":"",n.matcap?"#define USE_MATCAP":"",n.envMap?"#define USE_ENVMAP":"",n.envMap?"#define "+l:"",n.envMap?"#define "+u:"",n.envMap?"#define "+h:"",n.envMapPMREM?"#define ENVMAP_MAX_LOD "+n.envMapMaxLod+".0":"",n.envMapPMREM?"#define ENVMAP_SIZE "+n.envMapSize+".0":"",n.lightMap?"#define USE_LIGHTMAP":"",n.aoMap?"#define USE_AOMAP":"",n.bumpMap?"#define USE_BUMPMAP":"",n.normalMap?"#define USE_NORMALMAP":"",n.normalMapObjectSpace?"#define USE_NORMALMAP_OBJECTSPACE":"",n.normalMapTangentSpace?"#define USE_NORMALMAP_TANGENTSPACE":"",n.packedNormalMap?"#define USE_PACKED_NORMALMAP":"",n.emissiveMap?"#define USE_EMISSIVEMAP":"",n.anisotropy?"#define USE_ANISOTROPY":"",n.anisotropyMap?"#define USE_ANISOTROPYMAP":"",n.clearcoat?"#define USE_CLEARCOAT":"",n.clearcoatMap?"#define USE_CLEARCOATMAP":"",n.clearcoatRoughnessMap?"#define USE_CLEARCOAT_ROUGHNESSMAP":"",n.clearcoatNormalMap?"#define USE_CLEARCOAT_NORMALMAP":"",n.diffuseRoughness?"#define USE_DIFFUSE_ROUGHNESS":"",n.diffuseRoughnessMap?"#define USE_DIFFUSE_ROUGHNESSMAP":"",n.dispersion?"#define USE_DISPERSION":"",n.retroreflection?"#define USE_RETROREFLECTION":"",n.iridescence?"#define USE_IRIDESCENCE":"",n.iridescenceMap?"#define USE_IRIDESCENCEMAP":"",n.iridescenceThicknessMap?"#define USE_IRIDESCENCE_THICKNESSMAP":"",n.specularMap?"#define USE_SPECULARMAP":"",n.specularColorMap?"#define USE_SPECULAR_COLORMAP":"",n.specularIntensityMap?"#define USE_SPECULAR_INTENSITYMAP":"",n.roughnessMap?"#define USE_ROUGHNESSMAP":"",n.metalnessMap?"#define USE_METALNESSMAP":"",n.alphaMap?"#define USE_ALPHAMAP":"",n.alphaTest?"#define USE_ALPHATEST":"",n.alphaHash?"#define USE_ALPHAHASH":"",n.sheen?"#define USE_SHEEN":"",n.sheenColorMap?"#define USE_SHEEN_COLORMAP":"",n.sheenRoughnessMap?"#define USE_SHEEN_ROUGHNESSMAP":"",n.transmission?"#define USE_TRANSMISSION":"",n.transmissionMap?"#define USE_TRANSMISSIONMAP":"",n.thicknessMap?"#define USE_THICKNESSMAP":"",n.vertexTangents&&n.flatShading===!1?"#define USE_TANGENT":"",n.vertexColors||n.instancingColor?"#define USE_COLOR":"",n.vertexAlphas||n.batchingColor?"#define USE_COLOR_ALPHA":"",n.vertexUv1s?"#define USE_UV1":"",n.vertexUv2s?"#define USE_UV2":"",n.vertexUv3s?"#define USE_UV3":"",n.pointsUvs?"#define USE_POINTS_UV":"",n.gradientMap?"#define USE_GRADIENTMAP":"",n.flatShading?"#define FLAT_SHADED":"",n.doubleSided?"#define DOUBLE_SIDED":"",n.flipSided?"#define FLIP_SIDED":"",n.shadowMapEnabled?"#define USE_SHADOWMAP":"",n.shadowMapEnabled?"#define "+c:"",n.premultipliedAlpha?"#define PREMULTIPLIED_ALPHA":"",n.numLightProbes>0?"#define USE_LIGHT_PROBES":"",n.decodeVideoTexture?"#define DECODE_VIDEO_TEXTURE":"",n.decodeVideoTextureEmissive?"#define DECODE_VIDEO_TEXTURE_EMISSIVE":"",n.logarithmicDepthBuffer?"#define USE_LOGARITHMIC_DEPTH_BUFFER":"",n.reversedDepthBuffer?"#define USE_REVERSED_DEPTH_BUFFER":"","uniform mat4 viewMatrix;","uniform vec3 cameraPosition;","uniform bool isOrthographic;",n.toneMapping!==sr?"#define TONE_MAPPING":"",n.toneMapping!==sr?Jt.tonemapping_pars_fragment:"",n.toneMapping!==sr?H5("toneMapping",n.toneMapping):"",n.dithering?"#define DITHERING":"",n.opaque?"#define OPAQUE":"",Jt.colorspace_pars_fragment,G5("linearToOutputTexel",n.outputColorSpace),W5(),n.useDepthPacking?"#define DEPTH_PACKING "+n.depthPacking:"",`
`].filter(Ul).join(`
`)),o=zy(o),o=FE(o,n),o=OE(o,n),a=zy(a),a=FE(a,n),a=OE(a,n),o=BE(o),a=BE(a),n.isRawShaderMaterial!==!0&&(g=`#version 300 es
`,_=[f,"#define attribute in","#define varying out","#define texture2D texture"].join(`
`)+`
`+_,m=["#define varying in",n.glslVersion===Ay?"":"layout(location = 0) out highp vec4 pc_fragColor;",n.glslVersion===Ay?"":"#define gl_FragColor pc_fragColor","#define gl_FragDepthEXT gl_FragDepth","#define texture2D texture","#define textureCube texture","#define texture2DProj textureProj","#define texture2DLodEXT textureLod","#define texture2DProjLodEXT textureProjLod","#define textureCubeLodEXT textureLod","#define texture2DGradEXT textureGrad","#define texture2DProjGradEXT textureProjGrad","#define textureCubeGradEXT textureGrad"].join(`
`)+`
`+m);let v=g+_+o,S=g+m+a,x=NE(r,r.VERTEX_SHADER,v),w=NE(r,r.FRAGMENT_SHADER,S);r.attachShader(p,x),r.attachShader(p,w),n.index0AttributeName!==void 0?r.bindAttribLocation(p,0,n.index0AttributeName):n.hasPositionAttribute===!0&&r.bindAttribLocation(p,0,"position"),r.linkProgram(p);function M(C){if(e.debug.checkShaderErrors){let E=r.getProgramInfoLog(p)||"",N=r.getShaderInfoLog(x)||"",B=r.getShaderInfoLog(w)||"",I=E.trim(),L=N.trim(),k=B.trim(),D=!0,Y=!0;if(r.getProgramParameter(p,r.LINK_STATUS)===!1)if(D=!1,typeof e.debug.onShaderError=="function")e.debug.onShaderError(r,p,x,w);else{let F=UE(r,x,"vertex"),G=UE(r,w,"fragment");kt("WebGLProgram: Shader Error "+r.getError()+" - VALIDATE_STATUS "+r.getProgramParameter(p,r.VALIDATE_STATUS)+`

Material Name: `+C.name+`
Material Type: `+C.type+`

Program Info Log: `+I+`
`+F+`
`+G)}else I!==""?Ut("WebGLProgram: Program Info Log:",I):(L===""||k==="")&&(Y=!1);Y&&(C.diagnostics={runnable:D,programLog:I,vertexShader:{log:L,prefix:_},fragmentShader:{log:k,prefix:m}})}r.deleteShader(x),r.deleteShader(w),y=new Xa(r,p),b=q5(r,p)}let y;this.getUniforms=function(){return y===void 0&&M(this),y};let b;this.getAttributes=function(){return b===void 0&&M(this),b};let R=n.rendererExtensionParallelShaderCompile===!1;return this.isReady=function(){return R===!1&&(R=r.getProgramParameter(p,O5)),R},this.destroy=function(){i.releaseStatesOfProgram(this),r.deleteProgram(p),this.program=void 0},this.type=n.shaderType,this.name=n.shaderName,this.id=B5++,this.cacheKey=t,this.usedTimes=1,this.program=p,this.vertexShader=x,this.fragmentShader=w,this}var sB=0,Gy=class{constructor(){this.shaderCache=new Map,this.materialCache=new Map}update(t,n,i){let r=this._getShaderCacheForMaterial(t);return r.has(n)===!1&&(r.add(n),n.usedTimes++),r.has(i)===!1&&(r.add(i),i.usedTimes++),this}remove(t){let n=this.materialCache.get(t);for(let i of n)i.usedTimes--,i.usedTimes===0&&this.shaderCache.delete(i.code);return this.materialCache.delete(t),this}getVertexShaderStage(t){return this._getShaderStage(t.vertexShader)}getFragmentShaderStage(t){return this._getShaderStage(t.fragmentShader)}dispose(){this.shaderCache.clear(),this.materialCache.clear()}_getShaderCacheForMaterial(t){let n=this.materialCache,i=n.get(t);return i===void 0&&(i=new Set,n.set(t,i)),i}_getShaderStage(t){let n=this.shaderCache,i=n.get(t);return i===void 0&&(i=new Vy(t),n.set(t,i)),i}},Vy=class{constructor(t){this.id=sB++,this.code=t,this.usedTimes=0}};function oB(e){return e===Ms||e===Ll||e===Nl}function aB(e,t,n,i,r,s){let o=new ul,a=new Gy,c=new Set,l=[],u=new Map,h=i.logarithmicDepthBuffer,f={MeshDepthMaterial:"depth",MeshDistanceMaterial:"distance",MeshNormalMaterial:"normal",MeshBasicMaterial:"basic",MeshLambertMaterial:"lambert",MeshPhongMaterial:"phong",MeshToonMaterial:"toon",MeshStandardMaterial:"physical",MeshPhysicalMaterial:"physical",MeshMatcapMaterial:"matcap",LineBasicMaterial:"basic",LineDashedMaterial:"dashed",PointsMaterial:"points",ShadowMaterial:"shadow",SpriteMaterial:"sprite"};function d(y){return c.add(y),y===0?"uv":`uv${y}`}function p(y,b,R,C,E,N){let B=C.fog,I=E.geometry,L=y.isMeshStandardMaterial||y.isMeshLambertMaterial||y.isMeshPhongMaterial?C.environment:null,k=y.isMeshStandardMaterial||y.isMeshLambertMaterial&&!y.envMap||y.isMeshPhongMaterial&&!y.envMap,D=t.get(y.envMap||L,k),Y=f[y.type],F=i.precision;y.precision!==null&&(F=i.getMaxPrecision(y.precision),F!==y.precision&&Ut("WebGLProgram.getParameters:",y.precision,"not supported, using",F,"instead."));let G=I.morphAttributes.position||I.morphAttributes.normal||I.morphAttributes.color,W=G!==void 0?G.length:0,nt=0;I.morphAttributes.position!==void 0&&(nt=1),I.morphAttributes.normal!==void 0&&(nt=2),I.morphAttributes.color!==void 0&&(nt=3);let ct,H,at,ft;if(Y){let wt=ar[Y];ct=wt.vertexShader,H=wt.fragmentShader}else{ct=y.vertexShader,H=y.fragmentShader;let wt=a.getVertexShaderStage(y),fe=a.getFragmentShaderStage(y);a.update(y,wt,fe),at=wt.id,ft=fe.id}let ot=e.getRenderTarget(),st=e.state.buffers.depth.getReversed(),J=E.isInstancedMesh===!0,gt=E.isBatchedMesh===!0,lt=!!y.map,K=!!y.matcap,It=!!D,pt=It&&D.isPMREMTexture===!0,Ft=!!y.aoMap,Vt=!!y.lightMap,oe=!!y.bumpMap&&y.wireframe===!1,re=!!y.normalMap,Xe=!!y.displacementMap,De=!!y.emissiveMap,Cn=!!y.metalnessMap,gn=!!y.roughnessMap,Rn=y.anisotropy>0,z=y.clearcoat>0,In=y.diffuseRoughness>0,ye=y.dispersion>0,xe=y.retroreflectivity>0,mt=y.iridescence>0,Ee=y.sheen>0,Lt=y.transmission>0,Bt=Rn&&!!y.anisotropyMap,P=z&&!!y.clearcoatMap,T=z&&!!y.clearcoatNormalMap,V=z&&!!y.clearcoatRoughnessMap,ut=In&&!!y.diffuseRoughnessMap,rt=mt&&!!y.iridescenceMap,_t=mt&&!!y.iridescenceThicknessMap,Mt=Ee&&!!y.sheenColorMap,Q=Ee&&!!y.sheenRoughnessMap,tt=!!y.specularMap,xt=!!y.specularColorMap,U=!!y.specularIntensityMap,et=Lt&&!!y.transmissionMap,j=Lt&&!!y.thicknessMap,vt=!!y.gradientMap,dt=!!y.alphaMap,yt=y.alphaTest>0,Nt=!!y.alphaHash,Yt=!!y.extensions,ht=sr;y.toneMapped&&(ot===null||ot.isXRRenderTarget===!0)&&(ht=e.toneMapping);let Dt=pt?D.isCompressedCubeTexture?D.image[0].mipmaps:D.mipmaps:null,qt={shaderID:Y,shaderType:y.type,shaderName:y.name,vertexShader:ct,fragmentShader:H,defines:y.defines,customVertexShaderID:at,customFragmentShaderID:ft,isRawShaderMaterial:y.isRawShaderMaterial===!0,glslVersion:y.glslVersion,precision:F,batching:gt,batchingColor:gt&&E._colorsTexture!==null,instancing:J,instancingColor:J&&E.instanceColor!==null,instancingMorph:J&&E.morphTexture!==null,outputColorSpace:ot===null?e.outputColorSpace:ot.isXRRenderTarget===!0?ot.texture.colorSpace:Qt.workingColorSpace,alphaToCoverage:!!y.alphaToCoverage,map:lt,matcap:K,envMap:It,envMapMode:It&&D.mapping,envMapPMREM:pt,envMapMaxLod:pt?Dt.length-1:null,envMapSize:pt?Dt[0].width:null,aoMap:Ft,lightMap:Vt,bumpMap:oe,normalMap:re,displacementMap:Xe,emissiveMap:De,normalMapObjectSpace:re&&y.normalMapType===sE,normalMapTangentSpace:re&&y.normalMapType===Id,packedNormalMap:re&&y.normalMapType===Id&&oB(y.normalMap.format),metalnessMap:Cn,roughnessMap:gn,anisotropy:Rn,anisotropyMap:Bt,clearcoat:z,clearcoatMap:P,clearcoatNormalMap:T,clearcoatRoughnessMap:V,diffuseRoughness:In,diffuseRoughnessMap:ut,dispersion:ye,retroreflection:xe,iridescence:mt,iridescenceMap:rt,iridescenceThicknessMap:_t,sheen:Ee,sheenColorMap:Mt,sheenRoughnessMap:Q,specularMap:tt,specularColorMap:xt,specularIntensityMap:U,transmission:Lt,transmissionMap:et,thicknessMap:j,gradientMap:vt,opaque:y.transparent===!1&&y.blending===Ga&&y.alphaToCoverage===!1,alphaMap:dt,alphaTest:yt,alphaHash:Nt,combine:y.combine,mapUv:lt&&d(y.map.channel),aoMapUv:Ft&&d(y.aoMap.channel),lightMapUv:Vt&&d(y.lightMap.channel),bumpMapUv:oe&&d(y.bumpMap.channel),normalMapUv:re&&d(y.normalMap.channel),displacementMapUv:Xe&&d(y.displacementMap.channel),emissiveMapUv:De&&d(y.emissiveMap.channel),metalnessMapUv:Cn&&d(y.metalnessMap.channel),roughnessMapUv:gn&&d(y.roughnessMap.channel),anisotropyMapUv:Bt&&d(y.anisotropyMap.channel),clearcoatMapUv:P&&d(y.clearcoatMap.channel),clearcoatNormalMapUv:T&&d(y.clearcoatNormalMap.channel),clearcoatRoughnessMapUv:V&&d(y.clearcoatRoughnessMap.channel),diffuseRoughnessMapUv:ut&&d(y.diffuseRoughnessMap.channel),iridescenceMapUv:rt&&d(y.iridescenceMap.channel),iridescenceThicknessMapUv:_t&&d(y.iridescenceThicknessMap.channel),sheenColorMapUv:Mt&&d(y.sheenColorMap.channel),sheenRoughnessMapUv:Q&&d(y.sheenRoughnessMap.channel),specularMapUv:tt&&d(y.specularMap.channel),specularColorMapUv:xt&&d(y.specularColorMap.channel),specularIntensityMapUv:U&&d(y.specularIntensityMap.channel),transmissionMapUv:et&&d(y.transmissionMap.channel),thicknessMapUv:j&&d(y.thicknessMap.channel),alphaMapUv:dt&&d(y.alphaMap.channel),vertexTangents:!!I.attributes.tangent&&(re||Rn),vertexNormals:!!I.attributes.normal,vertexColors:y.vertexColors,vertexAlphas:y.vertexColors===!0&&!!I.attributes.color&&I.attributes.color.itemSize===4,pointsUvs:E.isPoints===!0&&!!I.attributes.uv&&(lt||dt),fog:!!B,useFog:y.fog===!0,fogExp2:!!B&&B.isFogExp2,flatShading:y.wireframe===!1&&(y.flatShading===!0||I.attributes.normal===void 0&&re===!1&&(y.isMeshLambertMaterial||y.isMeshPhongMaterial||y.isMeshStandardMaterial||y.isMeshPhysicalMaterial)),sizeAttenuation:y.sizeAttenuation===!0,logarithmicDepthBuffer:h,reversedDepthBuffer:st,skinning:E.isSkinnedMesh===!0,hasPositionAttribute:I.attributes.position!==void 0,morphTargets:I.morphAttributes.position!==void 0,morphNormals:I.morphAttributes.normal!==void 0,morphColors:I.morphAttributes.color!==void 0,morphTargetsCount:W,morphTextureStride:nt,numSunLights:b.sun.length,numDirLights:b.directional.length,numPointLights:b.point.length,numSpotLights:b.spot.length,numSpotLightMaps:b.spotLightMap.length,numRectAreaLights:b.rectArea.length,numHemiLights:b.hemi.length,numSunLightShadows:b.sunShadowMap.length,numDirLightShadows:b.directionalShadowMap.length,numPointLightShadows:b.pointShadowMap.length,numSpotLightShadows:b.spotShadowMap.length,numSpotLightShadowsWithMaps:b.numSpotLightShadowsWithMaps,numLightProbes:b.numLightProbes,numLightProbeGrids:N.filter(wt=>wt.texture!==null).length,numClippingPlanes:s.numPlanes,numClipIntersection:s.numIntersection,dithering:y.dithering,shadowMapEnabled:e.shadowMap.enabled&&R.length>0,shadowMapType:e.shadowMap.type,toneMapping:ht,decodeVideoTexture:lt&&y.map.isVideoTexture===!0&&Qt.getTransfer(y.map.colorSpace)===ue,decodeVideoTextureEmissive:De&&y.emissiveMap.isVideoTexture===!0&&Qt.getTransfer(y.emissiveMap.colorSpace)===ue,premultipliedAlpha:y.premultipliedAlpha,doubleSided:y.side===xi,flipSided:y.side===En,useDepthPacking:y.depthPacking>=0,depthPacking:y.depthPacking||0,index0AttributeName:y.index0AttributeName,extensionClipCullDistance:Yt&&y.extensions.clipCullDistance===!0&&n.has("WEBGL_clip_cull_distance"),extensionMultiDraw:(Yt&&y.extensions.multiDraw===!0||gt)&&n.has("WEBGL_multi_draw"),rendererExtensionParallelShaderCompile:n.has("KHR_parallel_shader_compile"),customProgramCacheKey:y.customProgramCacheKey()};return qt.vertexUv1s=c.has(1),qt.vertexUv2s=c.has(2),qt.vertexUv3s=c.has(3),c.clear(),qt}function _(y){let b=[];if(y.shaderID?b.push(y.shaderID):(b.push(y.customVertexShaderID),b.push(y.customFragmentShaderID)),y.defines!==void 0)for(let R in y.defines)b.push(R),b.push(y.defines[R]);return y.isRawShaderMaterial===!1&&(m(b,y),g(b,y),b.push(e.outputColorSpace)),b.push(y.customProgramCacheKey),b.join()}function m(y,b){y.push(b.precision),y.push(b.outputColorSpace),y.push(b.envMapMode),y.push(b.envMapPMREM),y.push(b.envMapMaxLod),y.push(b.envMapSize),y.push(b.mapUv),y.push(b.alphaMapUv),y.push(b.lightMapUv),y.push(b.aoMapUv),y.push(b.bumpMapUv),y.push(b.normalMapUv),y.push(b.displacementMapUv),y.push(b.emissiveMapUv),y.push(b.metalnessMapUv),y.push(b.roughnessMapUv),y.push(b.anisotropyMapUv),y.push(b.clearcoatMapUv),y.push(b.clearcoatNormalMapUv),y.push(b.clearcoatRoughnessMapUv),y.push(b.diffuseRoughnessMapUv),y.push(b.iridescenceMapUv),y.push(b.iridescenceThicknessMapUv),y.push(b.sheenColorMapUv),y.push(b.sheenRoughnessMapUv),y.push(b.specularMapUv),y.push(b.specularColorMapUv),y.push(b.specularIntensityMapUv),y.push(b.transmissionMapUv),y.push(b.thicknessMapUv),y.push(b.combine),y.push(b.fogExp2),y.push(b.sizeAttenuation),y.push(b.morphTargetsCount),y.push(b.numSunLights),y.push(b.numDirLights),y.push(b.numPointLights),y.push(b.numSpotLights),y.push(b.numSpotLightMaps),y.push(b.numHemiLights),y.push(b.numRectAreaLights),y.push(b.numSunLightShadows),y.push(b.numDirLightShadows),y.push(b.numPointLightShadows),y.push(b.numSpotLightShadows),y.push(b.numSpotLightShadowsWithMaps),y.push(b.numLightProbes),y.push(b.numLightProbeGrids),y.push(b.shadowMapType),y.push(b.toneMapping),y.push(b.numClippingPlanes),y.push(b.numClipIntersection),y.push(b.depthPacking)}function g(y,b){o.disableAll(),b.instancing&&o.enable(0),b.instancingColor&&o.enable(1),b.instancingMorph&&o.enable(2),b.matcap&&o.enable(3),b.envMap&&o.enable(4),b.normalMapObjectSpace&&o.enable(5),b.normalMapTangentSpace&&o.enable(6),b.clearcoat&&o.enable(7),b.iridescence&&o.enable(8),b.alphaTest&&o.enable(9),b.vertexColors&&o.enable(10),b.vertexAlphas&&o.enable(11),b.vertexUv1s&&o.enable(12),b.vertexUv2s&&o.enable(13),b.vertexUv3s&&o.enable(14),b.vertexTangents&&o.enable(15),b.anisotropy&&o.enable(16),b.alphaHash&&o.enable(17),b.batching&&o.enable(18),b.dispersion&&o.enable(19),b.retroreflection&&o.enable(24),b.diffuseRoughness&&o.enable(25),b.batchingColor&&o.enable(20),b.gradientMap&&o.enable(21),b.packedNormalMap&&o.enable(22),b.vertexNormals&&o.enable(23),y.push(o.mask),o.disableAll(),b.fog&&o.enable(0),b.useFog&&o.enable(1),b.flatShading&&o.enable(2),b.logarithmicDepthBuffer&&o.enable(3),b.reversedDepthBuffer&&o.enable(4),b.skinning&&o.enable(5),b.morphTargets&&o.enable(6),b.morphNormals&&o.enable(7),b.morphColors&&o.enable(8),b.premultipliedAlpha&&o.enable(9),b.shadowMapEnabled&&o.enable(10),b.doubleSided&&o.enable(11),b.flipSided&&o.enable(12),b.useDepthPacking&&o.enable(13),b.dithering&&o.enable(14),b.transmission&&o.enable(15),b.sheen&&o.enable(16),b.opaque&&o.enable(17),b.pointsUvs&&o.enable(18),b.decodeVideoTexture&&o.enable(19),b.decodeVideoTextureEmissive&&o.enable(20),b.alphaToCoverage&&o.enable(21),b.numLightProbeGrids>0&&o.enable(22),b.hasPositionAttribute&&o.enable(23),y.push(o.mask)}function v(y){let b=f[y.type],R;if(b){let C=ar[b];R=vE.clone(C.uniforms)}else R=y.uniforms;return R}function S(y,b){let R=u.get(b);return R!==void 0?++R.usedTimes:(R=new rB(e,b,y,r),l.push(R),u.set(b,R)),R}function x(y){if(--y.usedTimes===0){let b=l.indexOf(y);l[b]=l[l.length-1],l.pop(),u.delete(y.cacheKey),y.destroy()}}function w(y){a.remove(y)}function M(){a.dispose()}return{getParameters:p,getProgramCacheKey:_,getUniforms:v,acquireProgram:S,releaseProgram:x,releaseShaderCache:w,programs:l,dispose:M}}function cB(){let e=new WeakMap;function t(o){return e.has(o)}function n(o){let a=e.get(o);return a===void 0&&(a={},e.set(o,a)),a}function i(o){e.delete(o)}function r(o,a,c){e.get(o)[a]=c}function s(){e=new WeakMap}return{has:t,get:n,remove:i,update:r,dispose:s}}function lB(e,t){return e.groupOrder!==t.groupOrder?e.groupOrder-t.groupOrder:e.renderOrder!==t.renderOrder?e.renderOrder-t.renderOrder:e.material.id!==t.material.id?e.material.id-t.material.id:e.materialVariant!==t.materialVariant?e.materialVariant-t.materialVariant:e.z!==t.z?e.z-t.z:e.id-t.id}function zE(e,t){return e.groupOrder!==t.groupOrder?e.groupOrder-t.groupOrder:e.renderOrder!==t.renderOrder?e.renderOrder-t.renderOrder:e.z!==t.z?t.z-e.z:e.id-t.id}function GE(){let e=[],t=0,n=[],i=[],r=[];function s(){t=0,n.length=0,i.length=0,r.length=0}function o(f){let d=0;return f.isInstancedMesh&&(d+=2),f.isSkinnedMesh&&(d+=1),d}function a(f,d,p,_,m,g){let v=e[t];return v===void 0?(v={id:f.id,object:f,geometry:d,material:p,materialVariant:o(f),groupOrder:_,renderOrder:f.renderOrder,z:m,group:g},e[t]=v):(v.id=f.id,v.object=f,v.geometry=d,v.material=p,v.materialVariant=o(f),v.groupOrder=_,v.renderOrder=f.renderOrder,v.z=m,v.group=g),t++,v}function c(f,d,p,_,m,g,v){v.reversedDepth===!0&&(m=-m);let S=a(f,d,p,_,m,g);p.transmission>0?i.push(S):p.transparent===!0?r.push(S):n.push(S)}function l(f,d,p,_,m,g){let v=a(f,d,p,_,m,g);p.transmission>0?i.unshift(v):p.transparent===!0?r.unshift(v):n.unshift(v)}function u(f,d){n.length>1&&n.sort(f||lB),i.length>1&&i.sort(d||zE),r.length>1&&r.sort(d||zE)}function h(){for(let f=t,d=e.length;f<d;f++){let p=e[f];if(p.id===null)break;p.id=null,p.object=null,p.geometry=null,p.material=null,p.group=null}}return{opaque:n,transmissive:i,transparent:r,init:s,push:c,unshift:l,finish:h,sort:u}}function uB(){let e=new WeakMap;function t(i,r){let s=e.get(i),o;return s===void 0?(o=new GE,e.set(i,[o])):r>=s.length?(o=new GE,s.push(o)):o=s[r],o}function n(){e=new WeakMap}return{get:t,dispose:n}}function fB(){let e={};return{get:function(t){if(e[t.id]!==void 0)return e[t.id];let n;switch(t.type){case"SunLight":case"DirectionalLight":n={direction:new q,color:new Zt};break;case"SpotLight":n={position:new q,direction:new q,color:new Zt,distance:0,coneCos:0,penumbraCos:0,decay:0};break;case"PointLight":n={position:new q,color:new Zt,distance:0,decay:0};break;case"HemisphereLight":n={direction:new q,skyColor:new Zt,groundColor:new Zt};break;case"RectAreaLight":n={color:new Zt,position:new q,halfWidth:new q,halfHeight:new q};break}return e[t.id]=n,n}}}function hB(){let e={};return{get:function(t){if(e[t.id]!==void 0)return e[t.id];let n;switch(t.type){case"SunLight":case"DirectionalLight":n={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new zt};break;case"SpotLight":n={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new zt};break;case"PointLight":n={shadowIntensity:1,shadowBias:0,shadowNormalBias:0,shadowRadius:1,shadowMapSize:new zt,shadowCameraNear:1,shadowCameraFar:1e3};break}return e[t.id]=n,n}}}var dB=0;function pB(e,t){return(t.castShadow?2:0)-(e.castShadow?2:0)+(t.map?1:0)-(e.map?1:0)}function mB(e){let t=new fB,n=hB(),i={version:0,hash:{sunLength:-1,directionalLength:-1,pointLength:-1,spotLength:-1,rectAreaLength:-1,hemiLength:-1,numSunShadows:-1,numDirectionalShadows:-1,numPointShadows:-1,numSpotShadows:-1,numSpotMaps:-1,numLightProbes:-1},ambient:[0,0,0],probe:[],sun:[],sunShadow:[],sunShadowMap:[],sunShadowMatrix:[],sunShadowCascade:[],directional:[],directionalShadow:[],directionalShadowMap:[],directionalShadowMatrix:[],spot:[],spotLightMap:[],spotShadow:[],spotShadowMap:[],spotLightMatrix:[],rectArea:[],rectAreaLTC1:null,rectAreaLTC2:null,point:[],pointShadow:[],pointShadowMap:[],pointShadowMatrix:[],hemi:[],numSpotLightShadowsWithMaps:0,numLightProbes:0};for(let l=0;l<9;l++)i.probe.push(new q);let r=new q,s=new Se,o=new Se;function a(l){let u=0,h=0,f=0;for(let N=0;N<9;N++)i.probe[N].set(0,0,0);let d=0,p=0,_=0,m=0,g=0,v=0,S=0,x=0,w=0,M=0,y=0,b=0,R=0,C=0;l.sort(pB);for(let N=0,B=l.length;N<B;N++){let I=l[N],L=I.color,k=I.intensity,D=I.distance,Y=null;if(I.shadow&&I.shadow.map&&(I.shadow.map.texture.format===Ms?Y=I.shadow.map.texture:Y=I.shadow.map.depthTexture||I.shadow.map.texture),I.isAmbientLight)u+=L.r*k,h+=L.g*k,f+=L.b*k;else if(I.isLightProbe){for(let F=0;F<9;F++)i.probe[F].addScaledVector(I.sh.coefficients[F],k);C++}else if(I.isSunLight){let F=t.get(I);if(F.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let G=I.shadow,W=n.get(I);W.shadowIntensity=G.intensity,W.shadowBias=G.bias,W.shadowNormalBias=G.normalBias,W.shadowRadius=G.radius,W.shadowMapSize.copy(G.mapSize).multiply(G.getFrameExtents()),i.sunShadow[p]=W,i.sunShadowMap[p]=Y;let nt=G.getViewportCount();for(let ct=0;ct<nt;ct++)i.sunShadowMatrix[_+ct]=G.getMatrix(ct),i.sunShadowCascade[_+ct]=G._cascadeData[ct];_+=nt,p++}i.sun[d]=F,d++}else if(I.isDirectionalLight){let F=t.get(I);if(F.color.copy(I.color).multiplyScalar(I.intensity),I.castShadow){let G=I.shadow,W=n.get(I);W.shadowIntensity=G.intensity,W.shadowBias=G.bias,W.shadowNormalBias=G.normalBias,W.shadowRadius=G.radius,W.shadowMapSize=G.mapSize,i.directionalShadow[m]=W,i.directionalShadowMap[m]=Y,i.directionalShadowMatrix[m]=I.shadow.matrix,w++}i.directional[m]=F,m++}else if(I.isSpotLight){let F=t.get(I);F.position.setFromMatrixPosition(I.matrixWorld),F.color.copy(L).multiplyScalar(k),F.distance=D,F.coneCos=Math.cos(I.angle),F.penumbraCos=Math.cos(I.angle*(1-I.penumbra)),F.decay=I.decay,i.spot[v]=F;let G=I.shadow;if(I.map&&(i.spotLightMap[b]=I.map,b++,G.updateMatrices(I),I.castShadow&&R++),i.spotLightMatrix[v]=G.matrix,I.castShadow){let W=n.get(I);W.shadowIntensity=G.intensity,W.shadowBias=G.bias,W.shadowNormalBias=G.normalBias,W.shadowRadius=G.radius,W.shadowMapSize=G.mapSize,i.spotShadow[v]=W,i.spotShadowMap[v]=Y,y++}v++}else if(I.isRectAreaLight){let F=t.get(I);F.color.copy(L).multiplyScalar(k),F.halfWidth.set(I.width*.5,0,0),F.halfHeight.set(0,I.height*.5,0),i.rectArea[S]=F,S++}else if(I.isPointLight){let F=t.get(I);if(F.color.copy(I.color).multiplyScalar(I.intensity),F.distance=I.distance,F.decay=I.decay,I.castShadow){let G=I.shadow,W=n.get(I);W.shadowIntensity=G.intensity,W.shadowBias=G.bias,W.shadowNormalBias=G.normalBias,W.shadowRadius=G.radius,W.shadowMapSize=G.mapSize,W.shadowCameraNear=G.camera.near,W.shadowCameraFar=G.camera.far,i.pointShadow[g]=W,i.pointShadowMap[g]=Y,i.pointShadowMatrix[g]=I.shadow.matrix,M++}i.point[g]=F,g++}else if(I.isHemisphereLight){let F=t.get(I);F.skyColor.copy(I.color).multiplyScalar(k),F.groundColor.copy(I.groundColor).multiplyScalar(k),i.hemi[x]=F,x++}}S>0&&(e.has("OES_texture_float_linear")===!0?(i.rectAreaLTC1=Tt.LTC_FLOAT_1,i.rectAreaLTC2=Tt.LTC_FLOAT_2):(i.rectAreaLTC1=Tt.LTC_HALF_1,i.rectAreaLTC2=Tt.LTC_HALF_2)),i.ambient[0]=u,i.ambient[1]=h,i.ambient[2]=f;let E=i.hash;(E.sunLength!==d||E.directionalLength!==m||E.pointLength!==g||E.spotLength!==v||E.rectAreaLength!==S||E.hemiLength!==x||E.numSunShadows!==p||E.numDirectionalShadows!==w||E.numPointShadows!==M||E.numSpotShadows!==y||E.numSpotMaps!==b||E.numLightProbes!==C)&&(i.sun.length=d,i.directional.length=m,i.spot.length=v,i.rectArea.length=S,i.point.length=g,i.hemi.length=x,i.sunShadow.length=p,i.sunShadowMap.length=p,i.sunShadowMatrix.length=_,i.sunShadowCascade.length=_,i.directionalShadow.length=w,i.directionalShadowMap.length=w,i.directionalShadowMatrix.length=w,i.pointShadow.length=M,i.pointShadowMap.length=M,i.pointShadowMatrix.length=M,i.spotShadow.length=y,i.spotShadowMap.length=y,i.spotLightMatrix.length=y+b-R,i.spotLightMap.length=b,i.numSpotLightShadowsWithMaps=R,i.numLightProbes=C,E.sunLength=d,E.directionalLength=m,E.pointLength=g,E.spotLength=v,E.rectAreaLength=S,E.hemiLength=x,E.numSunShadows=p,E.numDirectionalShadows=w,E.numPointShadows=M,E.numSpotShadows=y,E.numSpotMaps=b,E.numLightProbes=C,i.version=dB++)}function c(l,u){let h=0,f=0,d=0,p=0,_=0,m=0,g=u.matrixWorldInverse;for(let v=0,S=l.length;v<S;v++){let x=l[v];if(x.isSunLight){let w=i.sun[h];w.direction.setFromMatrixPosition(x.matrixWorld),w.direction.transformDirection(g),h++}else if(x.isDirectionalLight){let w=i.directional[f];w.direction.setFromMatrixPosition(x.matrixWorld),r.setFromMatrixPosition(x.target.matrixWorld),w.direction.sub(r),w.direction.transformDirection(g),f++}else if(x.isSpotLight){let w=i.spot[p];w.position.setFromMatrixPosition(x.matrixWorld),w.position.applyMatrix4(g),w.direction.setFromMatrixPosition(x.matrixWorld),r.setFromMatrixPosition(x.target.matrixWorld),w.direction.sub(r),w.direction.transformDirection(g),p++}else if(x.isRectAreaLight){let w=i.rectArea[_];w.position.setFromMatrixPosition(x.matrixWorld),w.position.applyMatrix4(g),o.identity(),s.copy(x.matrixWorld),s.premultiply(g),o.extractRotation(s),w.halfWidth.set(x.width*.5,0,0),w.halfHeight.set(0,x.height*.5,0),w.halfWidth.applyMatrix4(o),w.halfHeight.applyMatrix4(o),_++}else if(x.isPointLight){let w=i.point[d];w.position.setFromMatrixPosition(x.matrixWorld),w.position.applyMatrix4(g),d++}else if(x.isHemisphereLight){let w=i.hemi[m];w.direction.setFromMatrixPosition(x.matrixWorld),w.direction.transformDirection(g),m++}}}return{setup:a,setupView:c,state:i}}function VE(e){let t=new mB(e),n=[],i=[],r=[];function s(h){u.camera=h,n.length=0,i.length=0,r.length=0}function o(h){h.isLightProbeGrid?r.push(h):n.push(h)}function a(h){i.push(h)}function c(){t.setup(n),r.sort((h,f)=>h.priority-f.priority||h.id-f.id)}function l(h){t.setupView(n,h)}let u={lightsArray:n,shadowsArray:i,lightProbeGridArray:r,camera:null,lights:t,transmissionRenderTarget:{},textureUnits:0};return{init:s,state:u,setupLights:c,setupLightsView:l,pushLight:o,pushShadow:a}}function gB(e){let t=new WeakMap;function n(r,s=0){let o=t.get(r),a;return o===void 0?(a=new VE(e),t.set(r,[a])):s>=o.length?(a=new VE(e),o.push(a)):a=o[s],a}function i(){t=new WeakMap}return{get:n,dispose:i}}var _B=`void main() {
	gl_Position = vec4( position, 1.0 );
}`,yB=`uniform sampler2D shadow_pass;
uniform vec2 resolution;
uniform float radius;
void main() {
	const float samples = float( VSM_SAMPLES );
	float mean = 0.0;
	float squared_mean = 0.0;
	float uvStride = samples <= 1.0 ? 0.0 : 2.0 / ( samples - 1.0 );
	float uvStart = samples <= 1.0 ? 0.0 : - 1.0;
	for ( float i = 0.0; i < samples; i ++ ) {
		float uvOffset = uvStart + i * uvStride;
		#ifdef HORIZONTAL_PASS
			vec2 distribution = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( uvOffset, 0.0 ) * radius ) / resolution ).rg;
			mean += distribution.x;
			squared_mean += distribution.y * distribution.y + distribution.x * distribution.x;
		#else
			float depth = texture2D( shadow_pass, ( gl_FragCoord.xy + vec2( 0.0, uvOffset ) * radius ) / resolution ).r;
			mean += depth;
			squared_mean += depth * depth;
		#endif
	}
	mean = mean / samples;
	squared_mean = squared_mean / samples;
	float std_dev = sqrt( max( 0.0, squared_mean - mean * mean ) );
	gl_FragColor = vec4( mean, std_dev, 0.0, 1.0 );
}`,xB=[new q(1,0,0),new q(-1,0,0),new q(0,1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1)],vB=[new q(0,-1,0),new q(0,-1,0),new q(0,0,1),new q(0,0,-1),new q(0,-1,0),new q(0,-1,0)],HE=new Se,Dl=new q,Fy=new q;function bB(e,t,n){let i=new ms,r=new zt,s=new zt,o=new Te,a=new Ih,c=new Ph,l={},u=n.maxTextureSize,h={[bs]:En,[En]:bs,[xi]:xi},f=new yi({defines:{VSM_SAMPLES:8},uniforms:{shadow_pass:{value:null},resolution:{value:new zt},radius:{value:4}},vertexShader:_B,fragmentShader:yB}),d=f.clone();d.defines.HORIZONTAL_PASS=1;let p=new Kn;p.setAttribute("position",new dn(new Float32Array([-1,-1,.5,3,-1,.5,-1,3,.5]),3));let _=new _i(p,f),m=this;this.enabled=!1,this.autoUpdate=!0,this.needsUpdate=!1,this.type=Al;let g=this.type;this.render=function(M,y,b){if(m.enabled===!1||m.autoUpdate===!1&&m.needsUpdate===!1||M.length===0)return;this.type===FA&&(Ut("WebGLShadowMap: PCFSoftShadowMap has been removed. Using PCFShadowMap instead."),this.type=Al);let R=e.getRenderTarget(),C=e.getActiveCubeFace(),E=e.getActiveMipmapLevel(),N=e.state;N.setBlending(lo),N.buffers.depth.getReversed()===!0?N.buffers.color.setClear(0,0,0,0):N.buffers.color.setClear(1,1,1,1),N.buffers.depth.setTest(!0),N.setScissorTest(!1);let B=g!==this.type;B&&y.traverse(function(I){I.material&&(Array.isArray(I.material)?I.material.forEach(L=>L.needsUpdate=!0):I.material.needsUpdate=!0)});for(let I=0,L=M.length;I<L;I++){let k=M[I],D=k.shadow;if(D===void 0){Ut("WebGLShadowMap:",k,"has no shadow.");continue}if(D.autoUpdate===!1&&D.needsUpdate===!1)continue;r.copy(D.mapSize);let Y=D.getFrameExtents();r.multiply(Y),s.copy(D.mapSize),(r.x>u||r.y>u)&&(r.x>u&&(s.x=Math.floor(u/Y.x),r.x=s.x*Y.x,D.mapSize.x=s.x),r.y>u&&(s.y=Math.floor(u/Y.y),r.y=s.y*Y.y,D.mapSize.y=s.y));let F=e.state.buffers.depth.getReversed();if(D.camera._reversedDepth=F,D.map===null||B===!0){if(D.map!==null&&(D.map.depthTexture!==null&&(D.map.depthTexture.dispose(),D.map.depthTexture=null),D.map.dispose()),this.type===za){if(k.isPointLight){Ut("WebGLShadowMap: VSM shadow maps are not supported for PointLights. Use PCF or BasicShadowMap instead.");continue}D.map=new Jn(r.x,r.y,{format:Ms,type:Fi,minFilter:An,magFilter:An,generateMipmaps:!1}),D.map.texture.name=k.name+".shadowMap",D.map.depthTexture=new Or(r.x,r.y,Ui),D.map.depthTexture.name=k.name+".shadowMapDepth",D.map.depthTexture.format=Dr,D.map.depthTexture.compareFunction=null,D.map.depthTexture.minFilter=tn,D.map.depthTexture.magFilter=tn}else k.isPointLight?(D.map=new Fl(r.x),D.map.depthTexture=new gl(r.x,Di)):(D.map=new Jn(r.x,r.y),D.map.depthTexture=new Or(r.x,r.y,Di)),D.map.depthTexture.name=k.name+".shadowMap",D.map.depthTexture.format=Dr,this.type===Al?(D.map.depthTexture.compareFunction=F?wy:Sy,D.map.depthTexture.minFilter=An,D.map.depthTexture.magFilter=An):(D.map.depthTexture.compareFunction=null,D.map.depthTexture.minFilter=tn,D.map.depthTexture.magFilter=tn);D.camera.updateProjectionMatrix()}D.map.isWebGLCubeRenderTarget!==!0&&(D.map.width!==r.x||D.map.height!==r.y)&&D.map.setSize(r.x,r.y);let G=D.map.isWebGLCubeRenderTarget?6:D.getViewportCount();k.isPointLight!==!0&&D.updateMatrices(k,b);let W=(D.camera.layers.mask&4294967294)!==0?D.camera.layers:b.layers;for(let nt=0;nt<G;nt++){let ct=D.getCamera(nt);if(k.isPointLight){let H=D.camera,at=D.matrix,ft=k.distance||H.far;ft!==H.far&&(H.far=ft,H.updateProjectionMatrix()),Dl.setFromMatrixPosition(k.matrixWorld),H.position.copy(Dl),Fy.copy(H.position),Fy.add(xB[nt]),H.up.copy(vB[nt]),H.lookAt(Fy),H.updateMatrixWorld(),at.makeTranslation(-Dl.x,-Dl.y,-Dl.z),HE.multiplyMatrices(H.projectionMatrix,H.matrixWorldInverse),D._frustum.setFromProjectionMatrix(HE,H.coordinateSystem,H.reversedDepth)}if(D.map.isWebGLCubeRenderTarget)e.setRenderTarget(D.map,nt),e.clear();else{nt===0&&(e.setRenderTarget(D.map),e.clear());let H=D.getViewport(nt);o.set(s.x*H.x,s.y*H.y,s.x*H.z,s.y*H.w),N.viewport(o)}i=D.getFrustum(nt),x(y,b,ct,k,W,this.type)}D.isPointLightShadow!==!0&&this.type===za&&v(D,b),D.needsUpdate=!1}g=this.type,m.needsUpdate=!1,e.setRenderTarget(R,C,E)};function v(M,y){let b=t.update(_);f.defines.VSM_SAMPLES!==M.blurSamples&&(f.defines.VSM_SAMPLES=M.blurSamples,d.defines.VSM_SAMPLES=M.blurSamples,f.needsUpdate=!0,d.needsUpdate=!0),M.mapPass===null?M.mapPass=new Jn(r.x,r.y,{format:Ms,type:Fi}):(M.mapPass.width!==M.map.width||M.mapPass.height!==M.map.height)&&M.mapPass.setSize(M.map.width,M.map.height),f.uniforms.shadow_pass.value=M.map.depthTexture,f.uniforms.resolution.value.set(M.map.width,M.map.height),f.uniforms.radius.value=M.radius,e.setRenderTarget(M.mapPass),e.clear(),e.renderBufferDirect(y,null,b,f,_,null),d.uniforms.shadow_pass.value=M.mapPass.texture,d.uniforms.resolution.value.set(M.map.width,M.map.height),d.uniforms.radius.value=M.radius,e.setRenderTarget(M.map),e.clear(),e.renderBufferDirect(y,null,b,d,_,null)}function S(M,y,b,R){let C=null,E=b.isPointLight===!0?M.customDistanceMaterial:M.customDepthMaterial;if(E!==void 0)C=E;else if(C=b.isPointLight===!0?c:a,e.localClippingEnabled&&y.clipShadows===!0&&Array.isArray(y.clippingPlanes)&&y.clippingPlanes.length!==0||y.displacementMap&&y.displacementScale!==0||y.alphaMap&&y.alphaTest>0||y.map&&y.alphaTest>0||y.alphaToCoverage===!0){let N=C.uuid,B=y.uuid,I=l[N];I===void 0&&(I={},l[N]=I);let L=I[B];L===void 0&&(L=C.clone(),I[B]=L,y.addEventListener("dispose",w)),C=L}if(C.visible=y.visible,C.wireframe=y.wireframe,R===za?C.side=y.shadowSide!==null?y.shadowSide:y.side:C.side=y.shadowSide!==null?y.shadowSide:h[y.side],C.alphaMap=y.alphaMap,C.alphaTest=y.alphaToCoverage===!0?.5:y.alphaTest,C.map=y.map,C.clipShadows=y.clipShadows,C.clippingPlanes=y.clippingPlanes,C.clipIntersection=y.clipIntersection,C.displacementMap=y.displacementMap,C.displacementScale=y.displacementScale,C.displacementBias=y.displacementBias,C.wireframeLinewidth=y.wireframeLinewidth,C.linewidth=y.linewidth,b.isPointLight===!0&&C.isMeshDistanceMaterial===!0){let N=e.properties.get(C);N.light=b}return C}function x(M,y,b,R,C,E){if(M.visible===!1)return;if(M.layers.test(C)&&(M.isMesh||M.isLine||M.isPoints)&&(M.castShadow||M.receiveShadow&&E===za)&&(!M.frustumCulled||M.intersectsFrustum(i))){M.modelViewMatrix.multiplyMatrices(b.matrixWorldInverse,M.matrixWorld);let I=t.update(M),L=M.material;if(Array.isArray(L)){let k=I.groups;for(let D=0,Y=k.length;D<Y;D++){let F=k[D],G=L[F.materialIndex];if(G&&G.visible){let W=S(M,G,R,E);M.onBeforeShadow(e,M,y,b,I,W,F),e.renderBufferDirect(b,null,I,W,M,F),M.onAfterShadow(e,M,y,b,I,W,F)}}}else if(L.visible){let k=S(M,L,R,E);M.onBeforeShadow(e,M,y,b,I,k,null),e.renderBufferDirect(b,null,I,k,M,null),M.onAfterShadow(e,M,y,b,I,k,null)}}let B=M.children;for(let I=0,L=B.length;I<L;I++)x(B[I],y,b,R,C,E)}function w(M){M.target.removeEventListener("dispose",w);for(let b in l){let R=l[b],C=M.target.uuid;C in R&&(R[C].dispose(),delete R[C])}}}function MB(e,t){function n(){let U=!1,et=new Te,j=null,vt=new Te(0,0,0,0);return{setMask:function(dt){j!==dt&&!U&&(e.colorMask(dt,dt,dt,dt),j=dt)},setLocked:function(dt){U=dt},setClear:function(dt,yt,Nt,Yt,ht){ht===!0&&(dt*=Yt,yt*=Yt,Nt*=Yt),et.set(dt,yt,Nt,Yt),vt.equals(et)===!1&&(e.clearColor(dt,yt,Nt,Yt),vt.copy(et))},reset:function(){U=!1,j=null,vt.set(-1,0,0,0)}}}function i(){let U=!1,et=!1,j=null,vt=null,dt=null;return{setReversed:function(yt){if(et!==yt){let Nt=t.get("EXT_clip_control");yt?Nt.clipControlEXT(Nt.LOWER_LEFT_EXT,Nt.ZERO_TO_ONE_EXT):Nt.clipControlEXT(Nt.LOWER_LEFT_EXT,Nt.NEGATIVE_ONE_TO_ONE_EXT),et=yt;let Yt=dt;dt=null,this.setClear(Yt)}},getReversed:function(){return et},setTest:function(yt){yt?st(e.DEPTH_TEST):J(e.DEPTH_TEST)},setMask:function(yt){j!==yt&&!U&&(e.depthMask(yt),j=yt)},setFunc:function(yt){if(et&&(yt=gE[yt]),vt!==yt){switch(yt){case hh:e.depthFunc(e.NEVER);break;case dh:e.depthFunc(e.ALWAYS);break;case ph:e.depthFunc(e.LESS);break;case Ia:e.depthFunc(e.LEQUAL);break;case mh:e.depthFunc(e.EQUAL);break;case gh:e.depthFunc(e.GEQUAL);break;case _h:e.depthFunc(e.GREATER);break;case yh:e.depthFunc(e.NOTEQUAL);break;default:e.depthFunc(e.LEQUAL)}vt=yt}},setLocked:function(yt){U=yt},setClear:function(yt){dt!==yt&&(dt=yt,et&&(yt=1-yt),e.clearDepth(yt))},reset:function(){U=!1,j=null,vt=null,dt=null,et=!1}}}function r(){let U=!1,et=null,j=null,vt=null,dt=null,yt=null,Nt=null,Yt=null,ht=null;return{setTest:function(Dt){U||(Dt?st(e.STENCIL_TEST):J(e.STENCIL_TEST))},setMask:function(Dt){et!==Dt&&!U&&(e.stencilMask(Dt),et=Dt)},setFunc:function(Dt,qt,wt){(j!==Dt||vt!==qt||dt!==wt)&&(e.stencilFunc(Dt,qt,wt),j=Dt,vt=qt,dt=wt)},setOp:function(Dt,qt,wt){(yt!==Dt||Nt!==qt||Yt!==wt)&&(e.stencilOp(Dt,qt,wt),yt=Dt,Nt=qt,Yt=wt)},setLocked:function(Dt){U=Dt},setClear:function(Dt){ht!==Dt&&(e.clearStencil(Dt),ht=Dt)},reset:function(){U=!1,et=null,j=null,vt=null,dt=null,yt=null,Nt=null,Yt=null,ht=null}}}let s=new n,o=new i,a=new r,c={},l=new WeakMap,u={},h={},f={},d=new WeakMap,p=[],_=null,m=!1,g=null,v=null,S=null,x=null,w=null,M=null,y=null,b=new Zt(0,0,0),R=0,C=!1,E=null,N=null,B=null,I=null,L=null,k=e.getParameter(e.MAX_COMBINED_TEXTURE_IMAGE_UNITS),D=!1,Y=0,F=e.getParameter(e.VERSION);F.indexOf("WebGL")!==-1?(Y=parseFloat(/^WebGL (\d)/.exec(F)[1]),D=Y>=1):F.indexOf("OpenGL ES")!==-1&&(Y=parseFloat(/^OpenGL ES (\d)/.exec(F)[1]),D=Y>=2);let G=null,W={},nt=e.getParameter(e.SCISSOR_BOX),ct=e.getParameter(e.VIEWPORT),H=new Te().fromArray(nt),at=new Te().fromArray(ct);function ft(U,et,j,vt){let dt=new Uint8Array(4),yt=e.createTexture();e.bindTexture(U,yt),e.texParameteri(U,e.TEXTURE_MIN_FILTER,e.NEAREST),e.texParameteri(U,e.TEXTURE_MAG_FILTER,e.NEAREST);for(let Nt=0;Nt<j;Nt++)U===e.TEXTURE_3D||U===e.TEXTURE_2D_ARRAY?e.texImage3D(et,0,e.RGBA,1,1,vt,0,e.RGBA,e.UNSIGNED_BYTE,dt):e.texImage2D(et+Nt,0,e.RGBA,1,1,0,e.RGBA,e.UNSIGNED_BYTE,dt);return yt}let ot={};ot[e.TEXTURE_2D]=ft(e.TEXTURE_2D,e.TEXTURE_2D,1),ot[e.TEXTURE_CUBE_MAP]=ft(e.TEXTURE_CUBE_MAP,e.TEXTURE_CUBE_MAP_POSITIVE_X,6),ot[e.TEXTURE_2D_ARRAY]=ft(e.TEXTURE_2D_ARRAY,e.TEXTURE_2D_ARRAY,1,1),ot[e.TEXTURE_3D]=ft(e.TEXTURE_3D,e.TEXTURE_3D,1,1),s.setClear(0,0,0,1),o.setClear(1),a.setClear(0),st(e.DEPTH_TEST),o.setFunc(Ia),oe(!1),re(ny),st(e.CULL_FACE),Ft(lo);function st(U){u[U]!==!0&&(e.enable(U),u[U]=!0)}function J(U){u[U]!==!1&&(e.disable(U),u[U]=!1)}function gt(U,et){return f[U]!==et?(e.bindFramebuffer(U,et),f[U]=et,U===e.DRAW_FRAMEBUFFER&&(f[e.FRAMEBUFFER]=et),U===e.FRAMEBUFFER&&(f[e.DRAW_FRAMEBUFFER]=et),!0):!1}function lt(U,et){let j=p,vt=!1;if(U){j=d.get(et),j===void 0&&(j=[],d.set(et,j));let dt=U.textures;if(j.length!==dt.length||j[0]!==e.COLOR_ATTACHMENT0){for(let yt=0,Nt=dt.length;yt<Nt;yt++)j[yt]=e.COLOR_ATTACHMENT0+yt;j.length=dt.length,vt=!0}}else j[0]!==e.BACK&&(j[0]=e.BACK,vt=!0);vt&&e.drawBuffers(j)}function K(U){return _!==U?(e.useProgram(U),_=U,!0):!1}let It={[uo]:e.FUNC_ADD,[BA]:e.FUNC_SUBTRACT,[kA]:e.FUNC_REVERSE_SUBTRACT};It[zA]=e.MIN,It[GA]=e.MAX;let pt={[VA]:e.ZERO,[HA]:e.ONE,[WA]:e.SRC_COLOR,[oy]:e.SRC_ALPHA,[JA]:e.SRC_ALPHA_SATURATE,[YA]:e.DST_COLOR,[$A]:e.DST_ALPHA,[XA]:e.ONE_MINUS_SRC_COLOR,[ay]:e.ONE_MINUS_SRC_ALPHA,[ZA]:e.ONE_MINUS_DST_COLOR,[qA]:e.ONE_MINUS_DST_ALPHA,[KA]:e.CONSTANT_COLOR,[jA]:e.ONE_MINUS_CONSTANT_COLOR,[QA]:e.CONSTANT_ALPHA,[tE]:e.ONE_MINUS_CONSTANT_ALPHA};function Ft(U,et,j,vt,dt,yt,Nt,Yt,ht,Dt){if(U===lo){m===!0&&(J(e.BLEND),m=!1);return}if(m===!1&&(st(e.BLEND),m=!0),U!==OA){if(U!==g||Dt!==C){if((v!==uo||w!==uo)&&(e.blendEquation(e.FUNC_ADD),v=uo,w=uo),Dt)switch(U){case Ga:e.blendFuncSeparate(e.ONE,e.ONE_MINUS_SRC_ALPHA,e.ONE,e.ONE_MINUS_SRC_ALPHA);break;case iy:e.blendFunc(e.ONE,e.ONE);break;case ry:e.blendFuncSeparate(e.ZERO,e.ONE_MINUS_SRC_COLOR,e.ZERO,e.ONE);break;case sy:e.blendFuncSeparate(e.DST_COLOR,e.ONE_MINUS_SRC_ALPHA,e.ZERO,e.ONE);break;default:kt("WebGLState: Invalid blending: ",U);break}else switch(U){case Ga:e.blendFuncSeparate(e.SRC_ALPHA,e.ONE_MINUS_SRC_ALPHA,e.ONE,e.ONE_MINUS_SRC_ALPHA);break;case iy:e.blendFuncSeparate(e.SRC_ALPHA,e.ONE,e.ONE,e.ONE);break;case ry:kt("WebGLState: SubtractiveBlending requires material.premultipliedAlpha = true");break;case sy:kt("WebGLState: MultiplyBlending requires material.premultipliedAlpha = true");break;default:kt("WebGLState: Invalid blending: ",U);break}S=null,x=null,M=null,y=null,b.set(0,0,0),R=0,g=U,C=Dt}return}dt=dt||et,yt=yt||j,Nt=Nt||vt,(et!==v||dt!==w)&&(e.blendEquationSeparate(It[et],It[dt]),v=et,w=dt),(j!==S||vt!==x||yt!==M||Nt!==y)&&(e.blendFuncSeparate(pt[j],pt[vt],pt[yt],pt[Nt]),S=j,x=vt,M=yt,y=Nt),(Yt.equals(b)===!1||ht!==R)&&(e.blendColor(Yt.r,Yt.g,Yt.b,ht),b.copy(Yt),R=ht),g=U,C=!1}function Vt(U,et){U.side===xi?J(e.CULL_FACE):st(e.CULL_FACE);let j=U.side===En;et&&(j=!j),oe(j),U.blending===Ga&&U.transparent===!1?Ft(lo):Ft(U.blending,U.blendEquation,U.blendSrc,U.blendDst,U.blendEquationAlpha,U.blendSrcAlpha,U.blendDstAlpha,U.blendColor,U.blendAlpha,U.premultipliedAlpha),o.setFunc(U.depthFunc),o.setTest(U.depthTest),o.setMask(U.depthWrite),s.setMask(U.colorWrite);let vt=U.stencilWrite;a.setTest(vt),vt&&(a.setMask(U.stencilWriteMask),a.setFunc(U.stencilFunc,U.stencilRef,U.stencilFuncMask),a.setOp(U.stencilFail,U.stencilZFail,U.stencilZPass)),De(U.polygonOffset,U.polygonOffsetFactor,U.polygonOffsetUnits),U.alphaToCoverage===!0?st(e.SAMPLE_ALPHA_TO_COVERAGE):J(e.SAMPLE_ALPHA_TO_COVERAGE)}function oe(U){E!==U&&(U?e.frontFace(e.CW):e.frontFace(e.CCW),E=U)}function re(U){U!==DA?(st(e.CULL_FACE),U!==N&&(U===ny?e.cullFace(e.BACK):U===UA?e.cullFace(e.FRONT):e.cullFace(e.FRONT_AND_BACK))):J(e.CULL_FACE),N=U}function Xe(U){U!==B&&(D&&e.lineWidth(U),B=U)}function De(U,et,j){U?(st(e.POLYGON_OFFSET_FILL),(I!==et||L!==j)&&(I=et,L=j,o.getReversed()&&(et=-et,j=-j),e.polygonOffset(et,j))):J(e.POLYGON_OFFSET_FILL)}function Cn(U){U?st(e.SCISSOR_TEST):J(e.SCISSOR_TEST)}function gn(U){U===void 0&&(U=e.TEXTURE0+k-1),G!==U&&(e.activeTexture(U),G=U)}function Rn(U,et,j){j===void 0&&(G===null?j=e.TEXTURE0+k-1:j=G);let vt=W[j];vt===void 0&&(vt={type:void 0,texture:void 0},W[j]=vt),(vt.type!==U||vt.texture!==et)&&(G!==j&&(e.activeTexture(j),G=j),e.bindTexture(U,et||ot[U]),vt.type=U,vt.texture=et)}function z(){let U=W[G];U!==void 0&&U.type!==void 0&&(e.bindTexture(U.type,null),U.type=void 0,U.texture=void 0)}function In(){try{e.compressedTexImage2D(...arguments)}catch(U){kt("WebGLState:",U)}}function ye(){try{e.compressedTexImage3D(...arguments)}catch(U){kt("WebGLState:",U)}}function xe(){try{e.texSubImage2D(...arguments)}catch(U){kt("WebGLState:",U)}}function mt(){try{e.texSubImage3D(...arguments)}catch(U){kt("WebGLState:",U)}}function Ee(){try{e.compressedTexSubImage2D(...arguments)}catch(U){kt("WebGLState:",U)}}function Lt(){try{e.compressedTexSubImage3D(...arguments)}catch(U){kt("WebGLState:",U)}}function Bt(){try{e.texStorage2D(...arguments)}catch(U){kt("WebGLState:",U)}}function P(){try{e.texStorage3D(...arguments)}catch(U){kt("WebGLState:",U)}}function T(){try{e.texImage2D(...arguments)}catch(U){kt("WebGLState:",U)}}function V(){try{e.texImage3D(...arguments)}catch(U){kt("WebGLState:",U)}}function ut(U){return h[U]!==void 0?h[U]:e.getParameter(U)}function rt(U,et){h[U]!==et&&(e.pixelStorei(U,et),h[U]=et)}function _t(U){H.equals(U)===!1&&(e.scissor(U.x,U.y,U.z,U.w),H.copy(U))}function Mt(U){at.equals(U)===!1&&(e.viewport(U.x,U.y,U.z,U.w),at.copy(U))}function Q(U,et){let j=l.get(et);j===void 0&&(j=new WeakMap,l.set(et,j));let vt=j.get(U);vt===void 0&&(vt=e.getUniformBlockIndex(et,U.name),e.uniformBlockBinding(et,vt,vt),j.set(U,vt))}function tt(U,et,j){let dt=l.get(et).get(U);c[dt]!==j&&(e.bindBufferBase(e.UNIFORM_BUFFER,dt,j),c[dt]=j)}function xt(){e.disable(e.BLEND),e.disable(e.CULL_FACE),e.disable(e.DEPTH_TEST),e.disable(e.POLYGON_OFFSET_FILL),e.disable(e.SCISSOR_TEST),e.disable(e.STENCIL_TEST),e.disable(e.SAMPLE_ALPHA_TO_COVERAGE),e.blendEquation(e.FUNC_ADD),e.blendFunc(e.ONE,e.ZERO),e.blendFuncSeparate(e.ONE,e.ZERO,e.ONE,e.ZERO),e.blendColor(0,0,0,0),e.colorMask(!0,!0,!0,!0),e.clearColor(0,0,0,0),e.depthMask(!0),e.depthFunc(e.LESS),o.setReversed(!1),e.clearDepth(1),e.stencilMask(4294967295),e.stencilFunc(e.ALWAYS,0,4294967295),e.stencilOp(e.KEEP,e.KEEP,e.KEEP),e.clearStencil(0),e.cullFace(e.BACK),e.frontFace(e.CCW),e.polygonOffset(0,0),e.activeTexture(e.TEXTURE0),e.bindFramebuffer(e.FRAMEBUFFER,null),e.bindFramebuffer(e.DRAW_FRAMEBUFFER,null),e.bindFramebuffer(e.READ_FRAMEBUFFER,null),e.useProgram(null),e.lineWidth(1),e.scissor(0,0,e.canvas.width,e.canvas.height),e.viewport(0,0,e.canvas.width,e.canvas.height),e.pixelStorei(e.PACK_ALIGNMENT,4),e.pixelStorei(e.UNPACK_ALIGNMENT,4),e.pixelStorei(e.UNPACK_FLIP_Y_WEBGL,!1),e.pixelStorei(e.UNPACK_PREMULTIPLY_ALPHA_WEBGL,!1),e.pixelStorei(e.UNPACK_COLORSPACE_CONVERSION_WEBGL,e.BROWSER_DEFAULT_WEBGL),e.pixelStorei(e.PACK_ROW_LENGTH,0),e.pixelStorei(e.PACK_SKIP_PIXELS,0),e.pixelStorei(e.PACK_SKIP_ROWS,0),e.pixelStorei(e.UNPACK_ROW_LENGTH,0),e.pixelStorei(e.UNPACK_IMAGE_HEIGHT,0),e.pixelStorei(e.UNPACK_SKIP_PIXELS,0),e.pixelStorei(e.UNPACK_SKIP_ROWS,0),e.pixelStorei(e.UNPACK_SKIP_IMAGES,0),u={},h={},G=null,W={},f={},c={},d=new WeakMap,p=[],_=null,m=!1,g=null,v=null,S=null,x=null,w=null,M=null,y=null,b=new Zt(0,0,0),R=0,C=!1,E=null,N=null,B=null,I=null,L=null,H.set(0,0,e.canvas.width,e.canvas.height),at.set(0,0,e.canvas.width,e.canvas.height),s.reset(),o.reset(),a.reset()}return{buffers:{color:s,depth:o,stencil:a},enable:st,disable:J,bindFramebuffer:gt,drawBuffers:lt,useProgram:K,setBlending:Ft,setMaterial:Vt,setFlipSided:oe,setCullFace:re,setLineWidth:Xe,setPolygonOffset:De,setScissorTest:Cn,activeTexture:gn,bindTexture:Rn,unbindTexture:z,compressedTexImage2D:In,compressedTexImage3D:ye,texImage2D:T,texImage3D:V,pixelStorei:rt,getParameter:ut,updateUBOMapping:Q,uniformBlockBinding:tt,texStorage2D:Bt,texStorage3D:P,texSubImage2D:xe,texSubImage3D:mt,compressedTexSubImage2D:Ee,compressedTexSubImage3D:Lt,scissor:_t,viewport:Mt,reset:xt}}function SB(e,t,n,i,r,s,o){let a=t.has("WEBGL_multisampled_render_to_texture")?t.get("WEBGL_multisampled_render_to_texture"):null,c=typeof navigator>"u"?!1:/OculusBrowser/g.test(navigator.userAgent),l=new zt,u=new WeakMap,h=new Set,f,d=new WeakMap,p=new Set,_=new FinalizationRegistry(P=>p.delete(P)),m=!1;try{m=typeof OffscreenCanvas<"u"&&new OffscreenCanvas(1,1).getContext("2d")!==null}catch{}function g(P,T){return m?new OffscreenCanvas(P,T):cl("canvas")}function v(P,T,V){let ut=1,rt=Bt(P);if((rt.width>V||rt.height>V)&&(ut=V/Math.max(rt.width,rt.height)),ut<1)if(typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement||typeof HTMLCanvasElement<"u"&&P instanceof HTMLCanvasElement||typeof ImageBitmap<"u"&&P instanceof ImageBitmap||typeof VideoFrame<"u"&&P instanceof VideoFrame){let _t=Math.floor(ut*rt.width),Mt=Math.floor(ut*rt.height);f===void 0&&(f=g(_t,Mt));let Q=T?g(_t,Mt):f;return Q.width=_t,Q.height=Mt,Q.getContext("2d").drawImage(P,0,0,_t,Mt),Ut("WebGLRenderer: Texture has been resized from ("+rt.width+"x"+rt.height+") to ("+_t+"x"+Mt+")."),Q}else return"data"in P&&Ut("WebGLRenderer: Image in DataTexture is too big ("+rt.width+"x"+rt.height+")."),P;return P}function S(P){return P.generateMipmaps}function x(P){e.generateMipmap(P)}function w(P){return P.isWebGLCubeRenderTarget?e.TEXTURE_CUBE_MAP:P.isWebGL3DRenderTarget?e.TEXTURE_3D:P.isWebGLArrayRenderTarget||P.isCompressedArrayTexture?e.TEXTURE_2D_ARRAY:e.TEXTURE_2D}function M(P,T,V,ut,rt,_t=!1){if(P!==null){if(e[P]!==void 0)return e[P];Ut("WebGLRenderer: Attempt to use non-existing WebGL internal format '"+P+"'")}let Mt;ut&&(Mt=t.get("EXT_texture_norm16"),Mt||Ut("WebGLRenderer: Unable to use normalized textures without EXT_texture_norm16 extension"));let Q=T;if(T===e.RED&&(V===e.FLOAT&&(Q=e.R32F),V===e.HALF_FLOAT&&(Q=e.R16F),V===e.UNSIGNED_BYTE&&(Q=e.R8),V===e.UNSIGNED_SHORT&&Mt&&(Q=Mt.R16_EXT),V===e.SHORT&&Mt&&(Q=Mt.R16_SNORM_EXT)),T===e.RED_INTEGER&&(V===e.UNSIGNED_BYTE&&(Q=e.R8UI),V===e.UNSIGNED_SHORT&&(Q=e.R16UI),V===e.UNSIGNED_INT&&(Q=e.R32UI),V===e.BYTE&&(Q=e.R8I),V===e.SHORT&&(Q=e.R16I),V===e.INT&&(Q=e.R32I)),T===e.RG&&(V===e.FLOAT&&(Q=e.RG32F),V===e.HALF_FLOAT&&(Q=e.RG16F),V===e.UNSIGNED_BYTE&&(Q=e.RG8),V===e.UNSIGNED_SHORT&&Mt&&(Q=Mt.RG16_EXT),V===e.SHORT&&Mt&&(Q=Mt.RG16_SNORM_EXT)),T===e.RG_INTEGER&&(V===e.UNSIGNED_BYTE&&(Q=e.RG8UI),V===e.UNSIGNED_SHORT&&(Q=e.RG16UI),V===e.UNSIGNED_INT&&(Q=e.RG32UI),V===e.BYTE&&(Q=e.RG8I),V===e.SHORT&&(Q=e.RG16I),V===e.INT&&(Q=e.RG32I)),T===e.RGB_INTEGER&&(V===e.UNSIGNED_BYTE&&(Q=e.RGB8UI),V===e.UNSIGNED_SHORT&&(Q=e.RGB16UI),V===e.UNSIGNED_INT&&(Q=e.RGB32UI),V===e.BYTE&&(Q=e.RGB8I),V===e.SHORT&&(Q=e.RGB16I),V===e.INT&&(Q=e.RGB32I)),T===e.RGBA_INTEGER&&(V===e.UNSIGNED_BYTE&&(Q=e.RGBA8UI),V===e.UNSIGNED_SHORT&&(Q=e.RGBA16UI),V===e.UNSIGNED_INT&&(Q=e.RGBA32UI),V===e.BYTE&&(Q=e.RGBA8I),V===e.SHORT&&(Q=e.RGBA16I),V===e.INT&&(Q=e.RGBA32I)),T===e.RGB&&(V===e.UNSIGNED_SHORT&&Mt&&(Q=Mt.RGB16_EXT),V===e.SHORT&&Mt&&(Q=Mt.RGB16_SNORM_EXT),V===e.UNSIGNED_INT_5_9_9_9_REV&&(Q=e.RGB9_E5),V===e.UNSIGNED_INT_10F_11F_11F_REV&&(Q=e.R11F_G11F_B10F)),T===e.RGBA){let tt=_t?al:Qt.getTransfer(rt);V===e.FLOAT&&(Q=e.RGBA32F),V===e.HALF_FLOAT&&(Q=e.RGBA16F),V===e.UNSIGNED_BYTE&&(Q=tt===ue?e.SRGB8_ALPHA8:e.RGBA8),V===e.UNSIGNED_SHORT&&Mt&&(Q=Mt.RGBA16_EXT),V===e.SHORT&&Mt&&(Q=Mt.RGBA16_SNORM_EXT),V===e.UNSIGNED_SHORT_4_4_4_4&&(Q=e.RGBA4),V===e.UNSIGNED_SHORT_5_5_5_1&&(Q=e.RGB5_A1)}return(Q===e.R16F||Q===e.R32F||Q===e.RG16F||Q===e.RG32F||Q===e.RGBA16F||Q===e.RGBA32F)&&t.get("EXT_color_buffer_float"),Q}function y(P,T){let V;return P?T===null||T===Di||T===ho?V=e.DEPTH24_STENCIL8:T===Ui?V=e.DEPTH32F_STENCIL8:T===Ha&&(V=e.DEPTH24_STENCIL8,Ut("DepthTexture: 16 bit depth attachment is not supported with stencil. Using 24-bit attachment.")):T===null||T===Di||T===ho?V=e.DEPTH_COMPONENT24:T===Ui?V=e.DEPTH_COMPONENT32F:T===Ha&&(V=e.DEPTH_COMPONENT16),V}function b(P,T){return S(P)===!0||P.isFramebufferTexture&&P.minFilter!==tn&&P.minFilter!==An?Math.log2(Math.max(T.width,T.height))+1:P.mipmaps.length>0?P.mipmaps.length:P.isCompressedTexture&&Array.isArray(P.image)?T.mipmaps.length:1}function R(P){let T=new WeakRef(P);i.get(P).__ref=T,p.add(T),_.register(P,T,T)}function C(P){let T=i.get(P).__ref;T!==void 0&&(p.delete(T),_.unregister(T))}function E(P){B(P.target)}function N(P){I(P.target)}function B(P){P.removeEventListener("dispose",E),C(P),k(P),P.isVideoTexture&&u.delete(P),P.isHTMLTexture&&h.delete(P)}function I(P){P.removeEventListener("dispose",N),C(P),Y(P)}function L(){for(let P of p){let T=P.deref();T!==void 0&&(T.isRenderTarget===!0?I(T):B(T))}p.clear(),h.clear()}function k(P){let T=i.get(P);if(T.__webglInit===void 0)return;let V=P.source,ut=d.get(V);if(ut){let rt=ut[T.__cacheKey];rt.usedTimes--,rt.usedTimes===0&&D(P),Object.keys(ut).length===0&&d.delete(V)}i.remove(P)}function D(P){let T=i.get(P);e.deleteTexture(T.__webglTexture);let V=P.source,ut=d.get(V);delete ut[T.__cacheKey],o.memory.textures--}function Y(P){let T=i.get(P);T.__depthDisposeCallback&&T.__depthDisposeCallback();let V=P.depthTexture;if(V&&V.renderTarget===P&&B(V),P.isWebGLCubeRenderTarget)for(let rt=0;rt<6;rt++){if(Array.isArray(T.__webglFramebuffer[rt]))for(let _t=0;_t<T.__webglFramebuffer[rt].length;_t++)e.deleteFramebuffer(T.__webglFramebuffer[rt][_t]);else e.deleteFramebuffer(T.__webglFramebuffer[rt]);T.__webglDepthbuffer&&e.deleteRenderbuffer(T.__webglDepthbuffer[rt])}else{if(Array.isArray(T.__webglFramebuffer))for(let rt=0;rt<T.__webglFramebuffer.length;rt++)e.deleteFramebuffer(T.__webglFramebuffer[rt]);else e.deleteFramebuffer(T.__webglFramebuffer);if(T.__webglDepthbuffer&&e.deleteRenderbuffer(T.__webglDepthbuffer),T.__webglMultisampledFramebuffer&&e.deleteFramebuffer(T.__webglMultisampledFramebuffer),T.__webglColorRenderbuffer)for(let rt=0;rt<T.__webglColorRenderbuffer.length;rt++)T.__webglColorRenderbuffer[rt]&&e.deleteRenderbuffer(T.__webglColorRenderbuffer[rt]);T.__webglDepthRenderbuffer&&e.deleteRenderbuffer(T.__webglDepthRenderbuffer)}let ut=P.textures;for(let rt=0,_t=ut.length;rt<_t;rt++){let Mt=i.get(ut[rt]);Mt.__webglTexture&&(e.deleteTexture(Mt.__webglTexture),o.memory.textures--),i.remove(ut[rt])}i.remove(P)}let F=0;function G(){F=0}function W(){return F}function nt(P){F=P}function ct(){let P=F;return P>=r.maxTextures&&Ut("WebGLTextures: Trying to use "+(P+1)+" texture units while this GPU supports only "+r.maxTextures),F+=1,P}function H(P){let T=[];return T.push(P.wrapS),T.push(P.wrapT),T.push(P.wrapR||0),T.push(P.magFilter),T.push(P.minFilter),T.push(P.anisotropy),T.push(P.internalFormat),T.push(P.format),T.push(P.type),T.push(P.generateMipmaps),T.push(P.mipmapsAutoUpdate),T.push(P.premultiplyAlpha),T.push(P.flipY),T.push(P.unpackAlignment),T.push(P.colorSpace),T.join()}function at(P,T){let V=i.get(P);if(P.isVideoTexture&&Ee(P),P.isRenderTargetTexture===!1&&P.isExternalTexture!==!0&&P.version>0&&V.__version!==P.version){let ut=P.image;if(ut===null)Ut("WebGLRenderer: Texture marked for update but no image data found.");else if(ut.complete===!1)Ut("WebGLRenderer: Texture marked for update but image is incomplete");else{Vt(V,P,T);return}}else P.isExternalTexture&&(V.__webglTexture=P.sourceTexture?P.sourceTexture:null);n.bindTexture(e.TEXTURE_2D,V.__webglTexture,e.TEXTURE0+T)}function ft(P,T){let V=i.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&V.__version!==P.version){Vt(V,P,T);return}else P.isExternalTexture&&(V.__webglTexture=P.sourceTexture?P.sourceTexture:null);n.bindTexture(e.TEXTURE_2D_ARRAY,V.__webglTexture,e.TEXTURE0+T)}function ot(P,T){let V=i.get(P);if(P.isRenderTargetTexture===!1&&P.version>0&&V.__version!==P.version){Vt(V,P,T);return}n.bindTexture(e.TEXTURE_3D,V.__webglTexture,e.TEXTURE0+T)}function st(P,T){let V=i.get(P);if(P.version>0&&V.__version!==P.version){oe(V,P,T);return}n.bindTexture(e.TEXTURE_CUBE_MAP,V.__webglTexture,e.TEXTURE0+T)}let J={[xh]:e.REPEAT,[rr]:e.CLAMP_TO_EDGE,[vh]:e.MIRRORED_REPEAT},gt={[tn]:e.NEAREST,[iE]:e.NEAREST_MIPMAP_NEAREST,[El]:e.NEAREST_MIPMAP_LINEAR,[An]:e.LINEAR,[qh]:e.LINEAR_MIPMAP_NEAREST,[Br]:e.LINEAR_MIPMAP_LINEAR},lt={[aE]:e.NEVER,[Ty]:e.ALWAYS,[cE]:e.LESS,[Sy]:e.LEQUAL,[lE]:e.EQUAL,[wy]:e.GEQUAL,[uE]:e.GREATER,[fE]:e.NOTEQUAL};function K(P,T){if(T.type===Ui&&t.has("OES_texture_float_linear")===!1&&(T.magFilter===An||T.magFilter===qh||T.magFilter===El||T.magFilter===Br||T.minFilter===An||T.minFilter===qh||T.minFilter===El||T.minFilter===Br)&&Ut("WebGLRenderer: Unable to use linear filtering with floating point textures. OES_texture_float_linear not supported on this device."),e.texParameteri(P,e.TEXTURE_WRAP_S,J[T.wrapS]),e.texParameteri(P,e.TEXTURE_WRAP_T,J[T.wrapT]),(P===e.TEXTURE_3D||P===e.TEXTURE_2D_ARRAY)&&e.texParameteri(P,e.TEXTURE_WRAP_R,J[T.wrapR]),e.texParameteri(P,e.TEXTURE_MAG_FILTER,gt[T.magFilter]),e.texParameteri(P,e.TEXTURE_MIN_FILTER,gt[T.minFilter]),T.compareFunction&&(e.texParameteri(P,e.TEXTURE_COMPARE_MODE,e.COMPARE_REF_TO_TEXTURE),e.texParameteri(P,e.TEXTURE_COMPARE_FUNC,lt[T.compareFunction])),t.has("EXT_texture_filter_anisotropic")===!0){if(T.magFilter===tn||T.minFilter!==El&&T.minFilter!==Br||T.type===Ui&&t.has("OES_texture_float_linear")===!1)return;if(T.anisotropy>1||i.get(T).__currentAnisotropy){let V=t.get("EXT_texture_filter_anisotropic");e.texParameterf(P,V.TEXTURE_MAX_ANISOTROPY_EXT,Math.min(T.anisotropy,r.getMaxAnisotropy())),i.get(T).__currentAnisotropy=T.anisotropy}}}function It(P,T){let V=!1;P.__webglInit===void 0&&(P.__webglInit=!0,T.addEventListener("dispose",E),R(T));let ut=T.source,rt=d.get(ut);rt===void 0&&(rt={},d.set(ut,rt));let _t=H(T);if(_t!==P.__cacheKey){rt[_t]===void 0&&(rt[_t]={texture:e.createTexture(),usedTimes:0},o.memory.textures++,V=!0),rt[_t].usedTimes++;let Mt=rt[P.__cacheKey];Mt!==void 0&&(rt[P.__cacheKey].usedTimes--,Mt.usedTimes===0&&D(T)),P.__cacheKey=_t,P.__webglTexture=rt[_t].texture}return V}function pt(P,T,V){return Math.floor(Math.floor(P/V)/T)}function Ft(P,T,V,ut){let _t=P.updateRanges;if(_t.length===0)n.texSubImage2D(e.TEXTURE_2D,0,0,0,T.width,T.height,V,ut,T.data);else{_t.sort((U,et)=>U.start-et.start);let Mt=0;for(let U=1;U<_t.length;U++){let et=_t[Mt],j=_t[U],vt=et.start+et.count,dt=pt(j.start,T.width,4),yt=pt(et.start,T.width,4);j.start<=vt+1&&dt===yt&&pt(j.start+j.count-1,T.width,4)===dt?et.count=Math.max(et.count,j.start+j.count-et.start):(++Mt,_t[Mt]=j)}_t.length=Mt+1;let Q=n.getParameter(e.UNPACK_ROW_LENGTH),tt=n.getParameter(e.UNPACK_SKIP_PIXELS),xt=n.getParameter(e.UNPACK_SKIP_ROWS);n.pixelStorei(e.UNPACK_ROW_LENGTH,T.width);for(let U=0,et=_t.length;U<et;U++){let j=_t[U],vt=Math.floor(j.start/4),dt=Math.ceil(j.count/4),yt=vt%T.width,Nt=Math.floor(vt/T.width),Yt=dt,ht=1;n.pixelStorei(e.UNPACK_SKIP_PIXELS,yt),n.pixelStorei(e.UNPACK_SKIP_ROWS,Nt),n.texSubImage2D(e.TEXTURE_2D,0,yt,Nt,Yt,ht,V,ut,T.data)}P.clearUpdateRanges(),n.pixelStorei(e.UNPACK_ROW_LENGTH,Q),n.pixelStorei(e.UNPACK_SKIP_PIXELS,tt),n.pixelStorei(e.UNPACK_SKIP_ROWS,xt)}}function Vt(P,T,V){let ut=e.TEXTURE_2D;(T.isDataArrayTexture||T.isCompressedArrayTexture)&&(ut=e.TEXTURE_2D_ARRAY),T.isData3DTexture&&(ut=e.TEXTURE_3D);let rt=It(P,T),_t=T.source;n.bindTexture(ut,P.__webglTexture,e.TEXTURE0+V);let Mt=i.get(_t);if(_t.version!==Mt.__version||rt===!0){if(n.activeTexture(e.TEXTURE0+V),(typeof ImageBitmap<"u"&&T.image instanceof ImageBitmap)===!1){let ht=Qt.getPrimaries(Qt.workingColorSpace),Dt=T.colorSpace===zr?null:Qt.getPrimaries(T.colorSpace),qt=T.colorSpace===zr||ht===Dt?e.NONE:e.BROWSER_DEFAULT_WEBGL;n.pixelStorei(e.UNPACK_FLIP_Y_WEBGL,T.flipY),n.pixelStorei(e.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),n.pixelStorei(e.UNPACK_COLORSPACE_CONVERSION_WEBGL,qt)}n.pixelStorei(e.UNPACK_ALIGNMENT,T.unpackAlignment);let tt=v(T.image,!1,r.maxTextureSize);tt=Lt(T,tt);let xt=s.convert(T.format,T.colorSpace),U=s.convert(T.type),et=M(T.internalFormat,xt,U,T.normalized,T.colorSpace,T.isVideoTexture);K(ut,T);let j,vt=T.mipmaps,dt=T.isVideoTexture!==!0,yt=Mt.__version===void 0||rt===!0,Nt=_t.dataReady,Yt=b(T,tt);if(T.isDepthTexture)et=y(T.format===kr,T.type),yt&&(dt?n.texStorage2D(e.TEXTURE_2D,1,et,tt.width,tt.height):n.texImage2D(e.TEXTURE_2D,0,et,tt.width,tt.height,0,xt,U,null));else if(T.isDataTexture)if(vt.length>0){dt&&yt&&n.texStorage2D(e.TEXTURE_2D,Yt,et,vt[0].width,vt[0].height);for(let ht=0,Dt=vt.length;ht<Dt;ht++)j=vt[ht],dt?Nt&&n.texSubImage2D(e.TEXTURE_2D,ht,0,0,j.width,j.height,xt,U,j.data):n.texImage2D(e.TEXTURE_2D,ht,et,j.width,j.height,0,xt,U,j.data);T.generateMipmaps=!1}else dt?(yt&&n.texStorage2D(e.TEXTURE_2D,Yt,et,tt.width,tt.height),Nt&&Ft(T,tt,xt,U)):n.texImage2D(e.TEXTURE_2D,0,et,tt.width,tt.height,0,xt,U,tt.data);else if(T.isCompressedTexture)if(T.isCompressedArrayTexture){dt&&yt&&n.texStorage3D(e.TEXTURE_2D_ARRAY,Yt,et,vt[0].width,vt[0].height,tt.depth);for(let ht=0,Dt=vt.length;ht<Dt;ht++)if(j=vt[ht],T.format!==Oi)if(xt!==null)if(dt){if(Nt)if(T.layerUpdates.size>0){let qt=Dy(j.width,j.height,T.format,T.type);for(let wt of T.layerUpdates){let fe=j.data.subarray(wt*qt/j.data.BYTES_PER_ELEMENT,(wt+1)*qt/j.data.BYTES_PER_ELEMENT);n.compressedTexSubImage3D(e.TEXTURE_2D_ARRAY,ht,0,0,wt,j.width,j.height,1,xt,fe)}}else n.compressedTexSubImage3D(e.TEXTURE_2D_ARRAY,ht,0,0,0,j.width,j.height,tt.depth,xt,j.data)}else n.compressedTexImage3D(e.TEXTURE_2D_ARRAY,ht,et,j.width,j.height,tt.depth,0,j.data,0,0);else Ut("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()");else dt?Nt&&n.texSubImage3D(e.TEXTURE_2D_ARRAY,ht,0,0,0,j.width,j.height,tt.depth,xt,U,j.data):n.texImage3D(e.TEXTURE_2D_ARRAY,ht,et,j.width,j.height,tt.depth,0,xt,U,j.data);T.layerUpdates.size>0&&T.clearLayerUpdates()}else{dt&&yt&&n.texStorage2D(e.TEXTURE_2D,Yt,et,vt[0].width,vt[0].height);for(let ht=0,Dt=vt.length;ht<Dt;ht++)j=vt[ht],T.format!==Oi?xt!==null?dt?Nt&&n.compressedTexSubImage2D(e.TEXTURE_2D,ht,0,0,j.width,j.height,xt,j.data):n.compressedTexImage2D(e.TEXTURE_2D,ht,et,j.width,j.height,0,j.data):Ut("WebGLRenderer: Attempt to load unsupported compressed texture format in .uploadTexture()"):dt?Nt&&n.texSubImage2D(e.TEXTURE_2D,ht,0,0,j.width,j.height,xt,U,j.data):n.texImage2D(e.TEXTURE_2D,ht,et,j.width,j.height,0,xt,U,j.data)}else if(T.isDataArrayTexture)if(dt){if(yt&&n.texStorage3D(e.TEXTURE_2D_ARRAY,Yt,et,tt.width,tt.height,tt.depth),Nt)if(T.layerUpdates.size>0){let ht=Dy(tt.width,tt.height,T.format,T.type);for(let Dt of T.layerUpdates){let qt=tt.data.subarray(Dt*ht/tt.data.BYTES_PER_ELEMENT,(Dt+1)*ht/tt.data.BYTES_PER_ELEMENT);n.texSubImage3D(e.TEXTURE_2D_ARRAY,0,0,0,Dt,tt.width,tt.height,1,xt,U,qt)}T.clearLayerUpdates()}else n.texSubImage3D(e.TEXTURE_2D_ARRAY,0,0,0,0,tt.width,tt.height,tt.depth,xt,U,tt.data)}else n.texImage3D(e.TEXTURE_2D_ARRAY,0,et,tt.width,tt.height,tt.depth,0,xt,U,tt.data);else if(T.isData3DTexture)dt?(yt&&n.texStorage3D(e.TEXTURE_3D,Yt,et,tt.width,tt.height,tt.depth),Nt&&n.texSubImage3D(e.TEXTURE_3D,0,0,0,0,tt.width,tt.height,tt.depth,xt,U,tt.data)):n.texImage3D(e.TEXTURE_3D,0,et,tt.width,tt.height,tt.depth,0,xt,U,tt.data);else if(T.isFramebufferTexture){if(yt)if(dt)n.texStorage2D(e.TEXTURE_2D,Yt,et,tt.width,tt.height);else{let ht=tt.width,Dt=tt.height;for(let qt=0;qt<Yt;qt++)n.texImage2D(e.TEXTURE_2D,qt,et,ht,Dt,0,xt,U,null),ht>>=1,Dt>>=1}}else if(T.isHTMLTexture){if("texElementImage2D"in e){let ht=e.canvas;if(ht.hasAttribute("layoutsubtree")||ht.setAttribute("layoutsubtree","true"),tt.parentNode!==ht){ht.appendChild(tt),h.add(T),ht.onpaint=Dt=>{let qt=Dt.changedElements;for(let wt of h)qt.includes(wt.image)&&(wt.needsUpdate=!0)},ht.requestPaint();return}if(e.texElementImage2D.length===3)e.texElementImage2D(e.TEXTURE_2D,e.RGBA8,tt);else{let qt=e.RGBA,wt=e.RGBA,fe=e.UNSIGNED_BYTE;e.texElementImage2D(e.TEXTURE_2D,0,qt,wt,fe,tt)}e.texParameteri(e.TEXTURE_2D,e.TEXTURE_MIN_FILTER,e.LINEAR),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_S,e.CLAMP_TO_EDGE),e.texParameteri(e.TEXTURE_2D,e.TEXTURE_WRAP_T,e.CLAMP_TO_EDGE)}}else if(vt.length>0){if(dt&&yt){let ht=Bt(vt[0]);n.texStorage2D(e.TEXTURE_2D,Yt,et,ht.width,ht.height)}for(let ht=0,Dt=vt.length;ht<Dt;ht++)j=vt[ht],dt?Nt&&n.texSubImage2D(e.TEXTURE_2D,ht,0,0,xt,U,j):n.texImage2D(e.TEXTURE_2D,ht,et,xt,U,j);T.generateMipmaps=!1}else if(dt){if(yt){let ht=Bt(tt);n.texStorage2D(e.TEXTURE_2D,Yt,et,ht.width,ht.height)}Nt&&n.texSubImage2D(e.TEXTURE_2D,0,0,0,xt,U,tt)}else n.texImage2D(e.TEXTURE_2D,0,et,xt,U,tt);S(T)&&T.mipmapsAutoUpdate===!0&&x(ut),Mt.__version=_t.version,T.onUpdate&&T.onUpdate(T)}P.__version=T.version}function oe(P,T,V){if(T.image.length!==6)return;let ut=It(P,T),rt=T.source;n.bindTexture(e.TEXTURE_CUBE_MAP,P.__webglTexture,e.TEXTURE0+V);let _t=i.get(rt);if(rt.version!==_t.__version||ut===!0){n.activeTexture(e.TEXTURE0+V);let Mt=Qt.getPrimaries(Qt.workingColorSpace),Q=T.colorSpace===zr?null:Qt.getPrimaries(T.colorSpace),tt=T.colorSpace===zr||Mt===Q?e.NONE:e.BROWSER_DEFAULT_WEBGL;n.pixelStorei(e.UNPACK_FLIP_Y_WEBGL,T.flipY),n.pixelStorei(e.UNPACK_PREMULTIPLY_ALPHA_WEBGL,T.premultiplyAlpha),n.pixelStorei(e.UNPACK_ALIGNMENT,T.unpackAlignment),n.pixelStorei(e.UNPACK_COLORSPACE_CONVERSION_WEBGL,tt);let xt=T.isCompressedTexture||T.image[0].isCompressedTexture,U=T.image[0]&&T.image[0].isDataTexture,et=[];for(let wt=0;wt<6;wt++)!xt&&!U?et[wt]=v(T.image[wt],!0,r.maxCubemapSize):et[wt]=U?T.image[wt].image:T.image[wt],et[wt]=Lt(T,et[wt]);let j=et[0],vt=s.convert(T.format,T.colorSpace),dt=s.convert(T.type),yt=M(T.internalFormat,vt,dt,T.normalized,T.colorSpace),Nt=T.isVideoTexture!==!0,Yt=_t.__version===void 0||ut===!0,ht=rt.dataReady,Dt=b(T,j);K(e.TEXTURE_CUBE_MAP,T);let qt;if(T.isDepthTexture){if(yt=y(T.format===kr,T.type),Yt)if(Nt)n.texStorage2D(e.TEXTURE_CUBE_MAP,1,yt,j.width,j.height);else for(let wt=0;wt<6;wt++)n.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,yt,j.width,j.height,0,vt,dt,null)}else if(xt){Nt&&Yt&&n.texStorage2D(e.TEXTURE_CUBE_MAP,Dt,yt,j.width,j.height);for(let wt=0;wt<6;wt++){qt=et[wt].mipmaps;for(let fe=0;fe<qt.length;fe++){let $e=qt[fe];T.format!==Oi?vt!==null?Nt?ht&&n.compressedTexSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,fe,0,0,$e.width,$e.height,vt,$e.data):n.compressedTexImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,fe,yt,$e.width,$e.height,0,$e.data):Ut("WebGLRenderer: Attempt to load unsupported compressed texture format in .setTextureCube()"):Nt?ht&&n.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,fe,0,0,$e.width,$e.height,vt,dt,$e.data):n.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,fe,yt,$e.width,$e.height,0,vt,dt,$e.data)}}}else{if(qt=T.mipmaps,Nt&&Yt){qt.length>0&&Dt++;let wt=Bt(et[0]);n.texStorage2D(e.TEXTURE_CUBE_MAP,Dt,yt,wt.width,wt.height)}for(let wt=0;wt<6;wt++)if(U){Nt?ht&&n.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,0,0,et[wt].width,et[wt].height,vt,dt,et[wt].data):n.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,yt,et[wt].width,et[wt].height,0,vt,dt,et[wt].data);for(let fe=0;fe<qt.length;fe++){let Gr=qt[fe].image[wt].image;Nt?ht&&n.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,fe+1,0,0,Gr.width,Gr.height,vt,dt,Gr.data):n.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,fe+1,yt,Gr.width,Gr.height,0,vt,dt,Gr.data)}}else{Nt?ht&&n.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,0,0,vt,dt,et[wt]):n.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,0,yt,vt,dt,et[wt]);for(let fe=0;fe<qt.length;fe++){let $e=qt[fe];Nt?ht&&n.texSubImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,fe+1,0,0,vt,dt,$e.image[wt]):n.texImage2D(e.TEXTURE_CUBE_MAP_POSITIVE_X+wt,fe+1,yt,vt,dt,$e.image[wt])}}}S(T)&&T.mipmapsAutoUpdate===!0&&x(e.TEXTURE_CUBE_MAP),_t.__version=rt.version,T.onUpdate&&T.onUpdate(T)}P.__version=T.version}function re(P,T,V,ut,rt,_t){let Mt=s.convert(V.format,V.colorSpace),Q=s.convert(V.type),tt=M(V.internalFormat,Mt,Q,V.normalized,V.colorSpace),xt=i.get(T),U=i.get(V);if(U.__renderTarget=T,!xt.__hasExternalTextures){let et=Math.max(1,T.width>>_t),j=Math.max(1,T.height>>_t);rt===e.TEXTURE_3D||rt===e.TEXTURE_2D_ARRAY?n.texImage3D(rt,_t,tt,et,j,T.depth,0,Mt,Q,null):n.texImage2D(rt,_t,tt,et,j,0,Mt,Q,null)}n.bindFramebuffer(e.FRAMEBUFFER,P),mt(T)?a.framebufferTexture2DMultisampleEXT(e.FRAMEBUFFER,ut,rt,U.__webglTexture,0,xe(T)):(rt===e.TEXTURE_2D||rt>=e.TEXTURE_CUBE_MAP_POSITIVE_X&&rt<=e.TEXTURE_CUBE_MAP_NEGATIVE_Z)&&e.framebufferTexture2D(e.FRAMEBUFFER,ut,rt,U.__webglTexture,_t),n.bindFramebuffer(e.FRAMEBUFFER,null)}function Xe(P,T,V){if(e.bindRenderbuffer(e.RENDERBUFFER,P),T.depthBuffer){let ut=T.depthTexture,rt=ut&&ut.isDepthTexture?ut.type:null,_t=y(T.stencilBuffer,rt),Mt=T.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT;mt(T)?a.renderbufferStorageMultisampleEXT(e.RENDERBUFFER,xe(T),_t,T.width,T.height):V?e.renderbufferStorageMultisample(e.RENDERBUFFER,xe(T),_t,T.width,T.height):e.renderbufferStorage(e.RENDERBUFFER,_t,T.width,T.height),e.framebufferRenderbuffer(e.FRAMEBUFFER,Mt,e.RENDERBUFFER,P)}else{let ut=T.textures;for(let rt=0;rt<ut.length;rt++){let _t=ut[rt],Mt=s.convert(_t.format,_t.colorSpace),Q=s.convert(_t.type),tt=M(_t.internalFormat,Mt,Q,_t.normalized,_t.colorSpace);mt(T)?a.renderbufferStorageMultisampleEXT(e.RENDERBUFFER,xe(T),tt,T.width,T.height):V?e.renderbufferStorageMultisample(e.RENDERBUFFER,xe(T),tt,T.width,T.height):e.renderbufferStorage(e.RENDERBUFFER,tt,T.width,T.height)}}e.bindRenderbuffer(e.RENDERBUFFER,null)}function De(P,T,V){let ut=T.isWebGLCubeRenderTarget===!0;if(n.bindFramebuffer(e.FRAMEBUFFER,P),!(T.depthTexture&&T.depthTexture.isDepthTexture))throw new Error("THREE.WebGLTextures: renderTarget.depthTexture must be an instance of THREE.DepthTexture.");let rt=i.get(T.depthTexture);rt.__renderTarget=T;let _t=ut?T.depthTexture.image[0]:T.depthTexture.image;(!rt.__webglTexture||_t.width!==T.width||_t.height!==T.height)&&(_t.width=T.width,_t.height=T.height,T.depthTexture.needsUpdate=!0),ut?st(T.depthTexture,0):at(T.depthTexture,0);let Mt=rt.__webglTexture,Q=xe(T),tt=ut?e.TEXTURE_CUBE_MAP_POSITIVE_X+V:e.TEXTURE_2D,xt=T.depthTexture.format===kr?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT;if(T.depthTexture.format===Dr)mt(T)?a.framebufferTexture2DMultisampleEXT(e.FRAMEBUFFER,xt,tt,Mt,0,Q):e.framebufferTexture2D(e.FRAMEBUFFER,xt,tt,Mt,0);else if(T.depthTexture.format===kr)mt(T)?a.framebufferTexture2DMultisampleEXT(e.FRAMEBUFFER,xt,tt,Mt,0,Q):e.framebufferTexture2D(e.FRAMEBUFFER,xt,tt,Mt,0);else throw new Error("THREE.WebGLTextures: Unknown depthTexture format.")}function Cn(P){let T=i.get(P),V=P.isWebGLCubeRenderTarget===!0;if(T.__boundDepthTexture!==P.depthTexture){let ut=P.depthTexture;if(T.__depthDisposeCallback&&T.__depthDisposeCallback(),ut){let rt=()=>{delete T.__boundDepthTexture,delete T.__depthDisposeCallback,ut.removeEventListener("dispose",rt)};ut.addEventListener("dispose",rt),T.__depthDisposeCallback=rt}T.__boundDepthTexture=ut}if(P.depthTexture&&!T.__autoAllocateDepthBuffer)if(V)for(let ut=0;ut<6;ut++)De(T.__webglFramebuffer[ut],P,ut);else P.texture.mipmaps.length>0?De(T.__webglFramebuffer[0],P,0):De(T.__webglFramebuffer,P,0);else if(V){T.__webglDepthbuffer=[];for(let ut=0;ut<6;ut++)if(n.bindFramebuffer(e.FRAMEBUFFER,T.__webglFramebuffer[ut]),T.__webglDepthbuffer[ut]===void 0)T.__webglDepthbuffer[ut]=e.createRenderbuffer(),Xe(T.__webglDepthbuffer[ut],P,!1);else{let rt=P.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT,_t=T.__webglDepthbuffer[ut];e.bindRenderbuffer(e.RENDERBUFFER,_t),e.framebufferRenderbuffer(e.FRAMEBUFFER,rt,e.RENDERBUFFER,_t)}}else if(P.texture.mipmaps.length>0?n.bindFramebuffer(e.FRAMEBUFFER,T.__webglFramebuffer[0]):n.bindFramebuffer(e.FRAMEBUFFER,T.__webglFramebuffer),T.__webglDepthbuffer===void 0)T.__webglDepthbuffer=e.createRenderbuffer(),Xe(T.__webglDepthbuffer,P,!1);else{let rt=P.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT,_t=T.__webglDepthbuffer;e.bindRenderbuffer(e.RENDERBUFFER,_t),e.framebufferRenderbuffer(e.FRAMEBUFFER,rt,e.RENDERBUFFER,_t)}n.bindFramebuffer(e.FRAMEBUFFER,null)}function gn(P,T,V){let ut=i.get(P);T!==void 0&&re(ut.__webglFramebuffer,P,P.texture,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,0),V!==void 0&&Cn(P)}function Rn(P){let T=P.texture,V=i.get(P),ut=i.get(T);P.addEventListener("dispose",N),R(P);let rt=P.textures,_t=P.isWebGLCubeRenderTarget===!0,Mt=rt.length>1;if(Mt||(ut.__webglTexture===void 0&&(ut.__webglTexture=e.createTexture()),ut.__version=T.version,o.memory.textures++),_t){V.__webglFramebuffer=[];for(let Q=0;Q<6;Q++)if(T.mipmaps.length>0){V.__webglFramebuffer[Q]=[];for(let tt=0;tt<T.mipmaps.length;tt++)V.__webglFramebuffer[Q][tt]=e.createFramebuffer()}else V.__webglFramebuffer[Q]=e.createFramebuffer()}else{if(T.mipmaps.length>0){V.__webglFramebuffer=[];for(let Q=0;Q<T.mipmaps.length;Q++)V.__webglFramebuffer[Q]=e.createFramebuffer()}else V.__webglFramebuffer=e.createFramebuffer();if(Mt)for(let Q=0,tt=rt.length;Q<tt;Q++){let xt=i.get(rt[Q]);xt.__webglTexture===void 0&&(xt.__webglTexture=e.createTexture(),o.memory.textures++)}if(P.samples>0&&mt(P)===!1){V.__webglMultisampledFramebuffer=e.createFramebuffer(),V.__webglColorRenderbuffer=[],n.bindFramebuffer(e.FRAMEBUFFER,V.__webglMultisampledFramebuffer);for(let Q=0;Q<rt.length;Q++){let tt=rt[Q];V.__webglColorRenderbuffer[Q]=e.createRenderbuffer(),e.bindRenderbuffer(e.RENDERBUFFER,V.__webglColorRenderbuffer[Q]);let xt=s.convert(tt.format,tt.colorSpace),U=s.convert(tt.type),et=M(tt.internalFormat,xt,U,tt.normalized,tt.colorSpace,P.isXRRenderTarget===!0),j=xe(P);e.renderbufferStorageMultisample(e.RENDERBUFFER,j,et,P.width,P.height),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0+Q,e.RENDERBUFFER,V.__webglColorRenderbuffer[Q])}e.bindRenderbuffer(e.RENDERBUFFER,null),P.depthBuffer&&(V.__webglDepthRenderbuffer=e.createRenderbuffer(),Xe(V.__webglDepthRenderbuffer,P,!0)),n.bindFramebuffer(e.FRAMEBUFFER,null)}}if(_t){n.bindTexture(e.TEXTURE_CUBE_MAP,ut.__webglTexture),K(e.TEXTURE_CUBE_MAP,T);for(let Q=0;Q<6;Q++)if(T.mipmaps.length>0)for(let tt=0;tt<T.mipmaps.length;tt++)re(V.__webglFramebuffer[Q][tt],P,T,e.COLOR_ATTACHMENT0,e.TEXTURE_CUBE_MAP_POSITIVE_X+Q,tt);else re(V.__webglFramebuffer[Q],P,T,e.COLOR_ATTACHMENT0,e.TEXTURE_CUBE_MAP_POSITIVE_X+Q,0);S(T)?x(e.TEXTURE_CUBE_MAP):T.mipmaps.length>0&&e.texParameteri(e.TEXTURE_CUBE_MAP,e.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),n.unbindTexture()}else if(Mt){for(let Q=0,tt=rt.length;Q<tt;Q++){let xt=rt[Q],U=i.get(xt),et=e.TEXTURE_2D;(P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(et=P.isWebGL3DRenderTarget?e.TEXTURE_3D:e.TEXTURE_2D_ARRAY),n.bindTexture(et,U.__webglTexture),K(et,xt),re(V.__webglFramebuffer,P,xt,e.COLOR_ATTACHMENT0+Q,et,0),S(xt)&&x(et)}n.unbindTexture()}else{let Q=e.TEXTURE_2D;if((P.isWebGL3DRenderTarget||P.isWebGLArrayRenderTarget)&&(Q=P.isWebGL3DRenderTarget?e.TEXTURE_3D:e.TEXTURE_2D_ARRAY),n.bindTexture(Q,ut.__webglTexture),K(Q,T),T.mipmaps.length>0)for(let tt=0;tt<T.mipmaps.length;tt++)re(V.__webglFramebuffer[tt],P,T,e.COLOR_ATTACHMENT0,Q,tt);else re(V.__webglFramebuffer,P,T,e.COLOR_ATTACHMENT0,Q,0);S(T)?x(Q):T.mipmaps.length>0&&e.texParameteri(Q,e.TEXTURE_MAX_LEVEL,T.mipmaps.length-1),n.unbindTexture()}P.depthBuffer&&Cn(P)}function z(P){let T=P.textures;for(let V=0,ut=T.length;V<ut;V++){let rt=T[V];if(S(rt)&&rt.mipmapsAutoUpdate===!0){let _t=w(P),Mt=i.get(rt).__webglTexture;n.bindTexture(_t,Mt),x(_t),n.unbindTexture()}}}let In=[];function ye(P){if(P.samples>0){if(mt(P)===!1){let T=P.textures,V=P.width,ut=P.height,rt=e.COLOR_BUFFER_BIT,_t=P.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT,Mt=i.get(P),Q=T.length>1;if(Q)for(let xt=0;xt<T.length;xt++)n.bindFramebuffer(e.FRAMEBUFFER,Mt.__webglMultisampledFramebuffer),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0+xt,e.RENDERBUFFER,null),n.bindFramebuffer(e.FRAMEBUFFER,Mt.__webglFramebuffer),e.framebufferTexture2D(e.DRAW_FRAMEBUFFER,e.COLOR_ATTACHMENT0+xt,e.TEXTURE_2D,null,0);n.bindFramebuffer(e.READ_FRAMEBUFFER,Mt.__webglMultisampledFramebuffer),P.texture.mipmaps.length>0?n.bindFramebuffer(e.DRAW_FRAMEBUFFER,Mt.__webglFramebuffer[0]):n.bindFramebuffer(e.DRAW_FRAMEBUFFER,Mt.__webglFramebuffer);for(let xt=0;xt<T.length;xt++){if(P.resolveDepthBuffer&&(P.depthBuffer&&(rt|=e.DEPTH_BUFFER_BIT),P.stencilBuffer&&P.resolveStencilBuffer&&(rt|=e.STENCIL_BUFFER_BIT)),Q){e.framebufferRenderbuffer(e.READ_FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.RENDERBUFFER,Mt.__webglColorRenderbuffer[xt]);let U=i.get(T[xt]).__webglTexture;e.framebufferTexture2D(e.DRAW_FRAMEBUFFER,e.COLOR_ATTACHMENT0,e.TEXTURE_2D,U,0)}e.blitFramebuffer(0,0,V,ut,0,0,V,ut,rt,e.NEAREST),c===!0&&(In.length=0,In.push(e.COLOR_ATTACHMENT0+xt),P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&In.push(_t),e.invalidateFramebuffer(e.READ_FRAMEBUFFER,In))}if(n.bindFramebuffer(e.READ_FRAMEBUFFER,null),n.bindFramebuffer(e.DRAW_FRAMEBUFFER,null),Q)for(let xt=0;xt<T.length;xt++){n.bindFramebuffer(e.FRAMEBUFFER,Mt.__webglMultisampledFramebuffer),e.framebufferRenderbuffer(e.FRAMEBUFFER,e.COLOR_ATTACHMENT0+xt,e.RENDERBUFFER,Mt.__webglColorRenderbuffer[xt]);let U=i.get(T[xt]).__webglTexture;n.bindFramebuffer(e.FRAMEBUFFER,Mt.__webglFramebuffer),e.framebufferTexture2D(e.DRAW_FRAMEBUFFER,e.COLOR_ATTACHMENT0+xt,e.TEXTURE_2D,U,0)}n.bindFramebuffer(e.DRAW_FRAMEBUFFER,Mt.__webglMultisampledFramebuffer)}else if(P.depthBuffer&&P.storeMultisampledDepthBuffer===!1&&c){let T=P.stencilBuffer?e.DEPTH_STENCIL_ATTACHMENT:e.DEPTH_ATTACHMENT;e.invalidateFramebuffer(e.DRAW_FRAMEBUFFER,[T])}}}function xe(P){return Math.min(r.maxSamples,P.samples)}function mt(P){let T=i.get(P);return P.samples>0&&t.has("WEBGL_multisampled_render_to_texture")===!0&&T.__useRenderToTexture!==!1}function Ee(P){let T=o.render.frame;u.get(P)!==T&&(u.set(P,T),P.update())}function Lt(P,T){let V=P.colorSpace,ut=P.format,rt=P.type;return P.isCompressedTexture===!0||P.isVideoTexture===!0||V!==oo&&V!==zr&&(Qt.getTransfer(V)===ue?(ut!==Oi||rt!==Bn)&&Ut("WebGLTextures: sRGB encoded textures have to use RGBAFormat and UnsignedByteType."):kt("WebGLTextures: Unsupported texture color space:",V)),T}function Bt(P){return typeof HTMLImageElement<"u"&&P instanceof HTMLImageElement?(l.width=P.naturalWidth||P.width,l.height=P.naturalHeight||P.height):typeof VideoFrame<"u"&&P instanceof VideoFrame?(l.width=P.displayWidth,l.height=P.displayHeight):(l.width=P.width,l.height=P.height),l}this.allocateTextureUnit=ct,this.resetTextureUnits=G,this.getTextureUnits=W,this.setTextureUnits=nt,this.setTexture2D=at,this.setTexture2DArray=ft,this.setTexture3D=ot,this.setTextureCube=st,this.rebindTextures=gn,this.setupRenderTarget=Rn,this.updateRenderTargetMipmap=z,this.updateMultisampleRenderTarget=ye,this.setupDepthRenderbuffer=Cn,this.setupFrameBufferTexture=re,this.useMultisampledRTT=mt,this.dispose=L}function wB(e,t){function n(i,r=zr){let s,o=Qt.getTransfer(r);if(i===Bn)return e.UNSIGNED_BYTE;if(i===Zh)return e.UNSIGNED_SHORT_4_4_4_4;if(i===Jh)return e.UNSIGNED_SHORT_5_5_5_1;if(i===yy)return e.UNSIGNED_INT_5_9_9_9_REV;if(i===xy)return e.UNSIGNED_INT_10F_11F_11F_REV;if(i===gy)return e.BYTE;if(i===_y)return e.SHORT;if(i===Ha)return e.UNSIGNED_SHORT;if(i===Yh)return e.INT;if(i===Di)return e.UNSIGNED_INT;if(i===Ui)return e.FLOAT;if(i===Fi)return e.HALF_FLOAT;if(i===vy)return e.ALPHA;if(i===by)return e.RGB;if(i===Oi)return e.RGBA;if(i===Dr)return e.DEPTH_COMPONENT;if(i===kr)return e.DEPTH_STENCIL;if(i===My)return e.RED;if(i===Kh)return e.RED_INTEGER;if(i===Ms)return e.RG;if(i===jh)return e.RG_INTEGER;if(i===Qh)return e.RGBA_INTEGER;if(i===Cl||i===Rl||i===Il||i===Pl)if(o===ue)if(s=t.get("WEBGL_compressed_texture_s3tc_srgb"),s!==null){if(i===Cl)return s.COMPRESSED_SRGB_S3TC_DXT1_EXT;if(i===Rl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT1_EXT;if(i===Il)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT3_EXT;if(i===Pl)return s.COMPRESSED_SRGB_ALPHA_S3TC_DXT5_EXT}else return null;else if(s=t.get("WEBGL_compressed_texture_s3tc"),s!==null){if(i===Cl)return s.COMPRESSED_RGB_S3TC_DXT1_EXT;if(i===Rl)return s.COMPRESSED_RGBA_S3TC_DXT1_EXT;if(i===Il)return s.COMPRESSED_RGBA_S3TC_DXT3_EXT;if(i===Pl)return s.COMPRESSED_RGBA_S3TC_DXT5_EXT}else return null;if(i===td||i===ed||i===nd||i===id)if(s=t.get("WEBGL_compressed_texture_pvrtc"),s!==null){if(i===td)return s.COMPRESSED_RGB_PVRTC_4BPPV1_IMG;if(i===ed)return s.COMPRESSED_RGB_PVRTC_2BPPV1_IMG;if(i===nd)return s.COMPRESSED_RGBA_PVRTC_4BPPV1_IMG;if(i===id)return s.COMPRESSED_RGBA_PVRTC_2BPPV1_IMG}else return null;if(i===rd||i===sd||i===od||i===ad||i===cd||i===Ll||i===ld)if(s=t.get("WEBGL_compressed_texture_etc"),s!==null){if(i===rd||i===sd)return o===ue?s.COMPRESSED_SRGB8_ETC2:s.COMPRESSED_RGB8_ETC2;if(i===od)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ETC2_EAC:s.COMPRESSED_RGBA8_ETC2_EAC;if(i===ad)return s.COMPRESSED_R11_EAC;if(i===cd)return s.COMPRESSED_SIGNED_R11_EAC;if(i===Ll)return s.COMPRESSED_RG11_EAC;if(i===ld)return s.COMPRESSED_SIGNED_RG11_EAC}else return null;if(i===ud||i===fd||i===hd||i===dd||i===pd||i===md||i===gd||i===_d||i===yd||i===xd||i===vd||i===bd||i===Md||i===Sd)if(s=t.get("WEBGL_compressed_texture_astc"),s!==null){if(i===ud)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_4x4_KHR:s.COMPRESSED_RGBA_ASTC_4x4_KHR;if(i===fd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x4_KHR:s.COMPRESSED_RGBA_ASTC_5x4_KHR;if(i===hd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_5x5_KHR:s.COMPRESSED_RGBA_ASTC_5x5_KHR;if(i===dd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x5_KHR:s.COMPRESSED_RGBA_ASTC_6x5_KHR;if(i===pd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_6x6_KHR:s.COMPRESSED_RGBA_ASTC_6x6_KHR;if(i===md)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x5_KHR:s.COMPRESSED_RGBA_ASTC_8x5_KHR;if(i===gd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x6_KHR:s.COMPRESSED_RGBA_ASTC_8x6_KHR;if(i===_d)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_8x8_KHR:s.COMPRESSED_RGBA_ASTC_8x8_KHR;if(i===yd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x5_KHR:s.COMPRESSED_RGBA_ASTC_10x5_KHR;if(i===xd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x6_KHR:s.COMPRESSED_RGBA_ASTC_10x6_KHR;if(i===vd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x8_KHR:s.COMPRESSED_RGBA_ASTC_10x8_KHR;if(i===bd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_10x10_KHR:s.COMPRESSED_RGBA_ASTC_10x10_KHR;if(i===Md)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x10_KHR:s.COMPRESSED_RGBA_ASTC_12x10_KHR;if(i===Sd)return o===ue?s.COMPRESSED_SRGB8_ALPHA8_ASTC_12x12_KHR:s.COMPRESSED_RGBA_ASTC_12x12_KHR}else return null;if(i===wd||i===Td||i===Ad)if(s=t.get("EXT_texture_compression_bptc"),s!==null){if(i===wd)return o===ue?s.COMPRESSED_SRGB_ALPHA_BPTC_UNORM_EXT:s.COMPRESSED_RGBA_BPTC_UNORM_EXT;if(i===Td)return s.COMPRESSED_RGB_BPTC_SIGNED_FLOAT_EXT;if(i===Ad)return s.COMPRESSED_RGB_BPTC_UNSIGNED_FLOAT_EXT}else return null;if(i===Ed||i===Cd||i===Nl||i===Rd)if(s=t.get("EXT_texture_compression_rgtc"),s!==null){if(i===Ed)return s.COMPRESSED_RED_RGTC1_EXT;if(i===Cd)return s.COMPRESSED_SIGNED_RED_RGTC1_EXT;if(i===Nl)return s.COMPRESSED_RED_GREEN_RGTC2_EXT;if(i===Rd)return s.COMPRESSED_SIGNED_RED_GREEN_RGTC2_EXT}else return null;return i===ho?e.UNSIGNED_INT_24_8:e[i]!==void 0?e[i]:null}return{convert:n}}var TB=`
void main() {

	gl_Position = vec4( position, 1.0 );

}`,AB=`
uniform sampler2DArray depthColor;
uniform float depthWidth;
uniform float depthHeight;

void main() {

	vec2 coord = vec2( gl_FragCoord.x / depthWidth, gl_FragCoord.y / depthHeight );

	if ( coord.x >= 1.0 ) {

		gl_FragDepth = texture( depthColor, vec3( coord.x - 1.0, coord.y, 1 ) ).r;

	} else {

		gl_FragDepth = texture( depthColor, vec3( coord.x, coord.y, 0 ) ).r;

	}

}`,Hy=class{constructor(){this.texture=null,this.mesh=null,this.depthNear=0,this.depthFar=0}init(t,n){if(this.texture===null){let i=new _l(t.texture);(t.depthNear!==n.depthNear||t.depthFar!==n.depthFar)&&(this.depthNear=t.depthNear,this.depthFar=t.depthFar),this.texture=i}}getMesh(t){if(this.texture!==null&&this.mesh===null){let n=t.cameras[0].viewport,i=new yi({vertexShader:TB,fragmentShader:AB,uniforms:{depthColor:{value:this.texture},depthWidth:{value:n.z},depthHeight:{value:n.w}}});this.mesh=new _i(new yl(20,20),i)}return this.mesh}reset(){this.texture=null,this.mesh=null}getDepthTexture(){return this.texture}},Wy=class extends Ni{constructor(t,n){super();let i=this,r=null,s=1,o=null,a="local-floor",c=1,l=null,u=null,h=null,f=null,d=null,p=null,_=typeof XRWebGLBinding<"u",m=new Hy,g={},v=n.getContextAttributes(),S=null,x=null,w=[],M=[],y=new zt,b=null,R=null,C=new Tn;C.viewport=new Te;let E=new Tn;E.viewport=new Te;let N=[C,E],B=new Hh,I=null,L=null;this.cameraAutoUpdate=!0,this.enabled=!1,this.isPresenting=!1,this.getController=function(H){let at=w[H];return at===void 0&&(at=new Ua,w[H]=at),at.getTargetRaySpace()},this.getControllerGrip=function(H){let at=w[H];return at===void 0&&(at=new Ua,w[H]=at),at.getGripSpace()},this.getHand=function(H){let at=w[H];return at===void 0&&(at=new Ua,w[H]=at),at.getHandSpace()};function k(H){let at=M.indexOf(H.inputSource);if(at===-1)return;let ft=w[at];ft!==void 0&&(ft.update(H.inputSource,H.frame,l||o),ft.dispatchEvent({type:H.type,data:H.inputSource}))}function D(){r.removeEventListener("select",k),r.removeEventListener("selectstart",k),r.removeEventListener("selectend",k),r.removeEventListener("squeeze",k),r.removeEventListener("squeezestart",k),r.removeEventListener("squeezeend",k),r.removeEventListener("end",D),r.removeEventListener("inputsourceschange",Y);for(let H=0;H<w.length;H++){let at=M[H];at!==null&&(M[H]=null,w[H].disconnect(at))}I=null,L=null,m.reset();for(let H in g)delete g[H];if(t.setRenderTarget(S),d=null,f=null,h=null,r=null,x=null,ct.stop(),i.isPresenting=!1,t.setPixelRatio(b),t.setSize(y.width,y.height,!1),R!==null){let H=R.camera;H.fov=R.fov,H.zoom=R.zoom,H.updateProjectionMatrix(),R=null}i.dispatchEvent({type:"sessionend"})}this.setFramebufferScaleFactor=function(H){s=H,i.isPresenting===!0&&Ut("WebXRManager: Cannot change framebuffer scale while presenting.")},this.setReferenceSpaceType=function(H){a=H,i.isPresenting===!0&&Ut("WebXRManager: Cannot change reference space type while presenting.")},this.getReferenceSpace=function(){return l||o},this.setReferenceSpace=function(H){l=H},this.getBaseLayer=function(){return f!==null?f:d},this.getBinding=function(){return h===null&&_&&(h=new XRWebGLBinding(r,n)),h},this.getFrame=function(){return p},this.getSession=function(){return r},this.setSession=async function(H){if(r=H,r!==null){if(S=t.getRenderTarget(),r.addEventListener("select",k),r.addEventListener("selectstart",k),r.addEventListener("selectend",k),r.addEventListener("squeeze",k),r.addEventListener("squeezestart",k),r.addEventListener("squeezeend",k),r.addEventListener("end",D),r.addEventListener("inputsourceschange",Y),v.xrCompatible!==!0&&await n.makeXRCompatible(),b=t.getPixelRatio(),t.getSize(y),_&&"createProjectionLayer"in XRWebGLBinding.prototype){let ft=null,ot=null,st=null;v.depth&&(st=v.stencil?n.DEPTH24_STENCIL8:n.DEPTH_COMPONENT24,ft=v.stencil?kr:Dr,ot=v.stencil?ho:Di);let J={colorFormat:n.RGBA8,depthFormat:st,scaleFactor:s};h=this.getBinding(),f=h.createProjectionLayer(J),r.updateRenderState({layers:[f]}),t.setPixelRatio(1),t.setSize(f.textureWidth,f.textureHeight,!1),x=new Jn(f.textureWidth,f.textureHeight,{format:Oi,type:Bn,depthTexture:new Or(f.textureWidth,f.textureHeight,ot,void 0,void 0,void 0,void 0,void 0,void 0,ft),stencilBuffer:v.stencil,colorSpace:t.outputColorSpace,samples:v.antialias?4:0,resolveDepthBuffer:f.ignoreDepthValues===!1,resolveStencilBuffer:f.ignoreDepthValues===!1,storeMultisampledDepthBuffer:f.ignoreDepthValues===!1,storeMultisampledStencilBuffer:f.ignoreDepthValues===!1})}else{let ft={antialias:v.antialias,alpha:!0,depth:v.depth,stencil:v.stencil,framebufferScaleFactor:s};d=new XRWebGLLayer(r,n,ft),r.updateRenderState({baseLayer:d}),t.setPixelRatio(1),t.setSize(d.framebufferWidth,d.framebufferHeight,!1),x=new Jn(d.framebufferWidth,d.framebufferHeight,{format:Oi,type:Bn,colorSpace:t.outputColorSpace,stencilBuffer:v.stencil,resolveDepthBuffer:d.ignoreDepthValues===!1,resolveStencilBuffer:d.ignoreDepthValues===!1,storeMultisampledDepthBuffer:d.ignoreDepthValues===!1,storeMultisampledStencilBuffer:d.ignoreDepthValues===!1})}x.isXRRenderTarget=!0,this.setFoveation(c),l=null,o=await r.requestReferenceSpace(a),ct.setContext(r),ct.start(),i.isPresenting=!0,i.dispatchEvent({type:"sessionstart"})}},this.getEnvironmentBlendMode=function(){if(r!==null)return r.environmentBlendMode},this.getDepthTexture=function(){return m.getDepthTexture()};function Y(H){for(let at=0;at<H.removed.length;at++){let ft=H.removed[at],ot=M.indexOf(ft);ot>=0&&(M[ot]=null,w[ot].disconnect(ft))}for(let at=0;at<H.added.length;at++){let ft=H.added[at],ot=M.indexOf(ft);if(ot===-1){for(let J=0;J<w.length;J++)if(J>=M.length){M.push(ft),ot=J;break}else if(M[J]===null){M[J]=ft,ot=J;break}if(ot===-1)break}let st=w[ot];st&&st.connect(ft)}}function F(H,at){at===null?H.matrixWorld.copy(H.matrix):H.matrixWorld.multiplyMatrices(at.matrixWorld,H.matrix),H.matrixWorldInverse.copy(H.matrixWorld).invert()}this.updateCamera=function(H){if(r===null)return;let at=H.near,ft=H.far;m.texture!==null&&(m.depthNear>0&&(at=m.depthNear),m.depthFar>0&&(ft=m.depthFar)),B.near=E.near=C.near=at,B.far=E.far=C.far=ft,(I!==B.near||L!==B.far)&&(r.updateRenderState({depthNear:B.near,depthFar:B.far}),I=B.near,L=B.far),B.layers.mask=H.layers.mask|6,C.layers.mask=B.layers.mask&-5,E.layers.mask=B.layers.mask&-3;let ot=H.parent,st=B.cameras;F(B,ot);for(let J=0;J<st.length;J++)F(st[J],ot);B.projectionMatrix.copy(C.projectionMatrix),B.projectionMatrixInverse.copy(C.projectionMatrixInverse),R===null&&H.isPerspectiveCamera&&(R={camera:H,fov:H.fov,zoom:H.zoom}),G(H,B,ot)};function G(H,at,ft){ft===null?H.matrix.copy(at.matrixWorld):(H.matrix.copy(ft.matrixWorld),H.matrix.invert(),H.matrix.multiply(at.matrixWorld)),H.matrix.decompose(H.position,H.quaternion,H.scale),H.updateMatrixWorld(!0),H.projectionMatrix.copy(at.projectionMatrix),H.projectionMatrixInverse.copy(at.projectionMatrixInverse),H.isPerspectiveCamera&&(H.fov=Na*2*Math.atan(1/H.projectionMatrix.elements[5]),H.zoom=1)}this.getCamera=function(){return B},this.getFoveation=function(){if(!(f===null&&d===null))return c},this.setFoveation=function(H){c=H,f!==null&&(f.fixedFoveation=H),d!==null&&d.fixedFoveation!==void 0&&(d.fixedFoveation=H)},this.hasDepthSensing=function(){return m.texture!==null},this.getDepthSensingMesh=function(){return m.getMesh(B)},this.getCameraTexture=function(H){return g[H]};let W=null;function nt(H,at){if(u=at.getViewerPose(l||o),p=at,u!==null){let ft=u.views;d!==null&&(t.setRenderTargetFramebuffer(x,d.framebuffer),t.setRenderTarget(x));let ot=!1;ft.length!==B.cameras.length&&(B.cameras.length=0,ot=!0);for(let lt=0;lt<ft.length;lt++){let K=ft[lt],It=null;if(d!==null)It=d.getViewport(K);else{let Ft=h.getViewSubImage(f,K);It=Ft.viewport,lt===0&&(t.setRenderTargetTextures(x,Ft.colorTexture,Ft.depthStencilTexture),t.setRenderTarget(x))}let pt=N[lt];pt===void 0&&(pt=new Tn,pt.layers.enable(lt),pt.viewport=new Te,N[lt]=pt),pt.matrix.fromArray(K.transform.matrix),pt.matrix.decompose(pt.position,pt.quaternion,pt.scale),pt.projectionMatrix.fromArray(K.projectionMatrix),pt.projectionMatrixInverse.copy(pt.projectionMatrix).invert(),pt.viewport.set(It.x,It.y,It.width,It.height),lt===0&&(B.matrix.copy(pt.matrix),B.matrix.decompose(B.position,B.quaternion,B.scale)),ot===!0&&B.cameras.push(pt)}let st=r.enabledFeatures;if(st&&st.includes("depth-sensing")&&r.depthUsage=="gpu-optimized"&&_){h=i.getBinding();let lt=h.getDepthInformation(ft[0]);lt&&lt.isValid&&lt.texture&&m.init(lt,r.renderState)}if(st&&st.includes("camera-access")&&_){t.state.unbindTexture(),h=i.getBinding();for(let lt=0;lt<ft.length;lt++){let K=ft[lt].camera;if(K){let It=g[K];It||(It=new _l,g[K]=It);let pt=h.getCameraImage(K);It.sourceTexture=pt}}}}for(let ft=0;ft<w.length;ft++){let ot=M[ft],st=w[ft];ot!==null&&st!==void 0&&st.update(ot,at,l||o)}W&&W(H,at),at.detectedPlanes&&i.dispatchEvent({type:"planesdetected",data:at}),p=null}let ct=new WE;ct.setAnimationLoop(nt),this.setAnimationLoop=function(H){W=H},this.dispose=function(){}}},EB=new Se,t2=new Gt;t2.set(-1,0,0,0,1,0,0,0,1);function CB(e,t){function n(m,g){m.matrixAutoUpdate===!0&&m.updateMatrix(),g.value.copy(m.matrix)}function i(m,g){g.color.getRGB(m.fogColor.value,Py(e)),g.isFog?(m.fogNear.value=g.near,m.fogFar.value=g.far):g.isFogExp2&&(m.fogDensity.value=g.density)}function r(m,g,v,S,x){g.isNodeMaterial?g.uniformsNeedUpdate=!1:g.isMeshBasicMaterial?s(m,g):g.isMeshLambertMaterial?(s(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshToonMaterial?(s(m,g),h(m,g)):g.isMeshPhongMaterial?(s(m,g),u(m,g),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)):g.isMeshStandardMaterial?(s(m,g),f(m,g),g.isMeshPhysicalMaterial&&d(m,g,x)):g.isMeshMatcapMaterial?(s(m,g),p(m,g)):g.isMeshDepthMaterial?s(m,g):g.isMeshDistanceMaterial?(s(m,g),_(m,g)):g.isMeshNormalMaterial?s(m,g):g.isLineBasicMaterial?(o(m,g),g.isLineDashedMaterial&&a(m,g)):g.isPointsMaterial?c(m,g,v,S):g.isSpriteMaterial?l(m,g):g.isShadowMaterial?(m.color.value.copy(g.color),m.opacity.value=g.opacity):g.isShaderMaterial&&(g.uniformsNeedUpdate=!1)}function s(m,g){m.opacity.value=g.opacity,g.color&&m.diffuse.value.copy(g.color),g.emissive&&m.emissive.value.copy(g.emissive).multiplyScalar(g.emissiveIntensity),g.map&&(m.map.value=g.map,n(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,n(g.alphaMap,m.alphaMapTransform)),g.bumpMap&&(m.bumpMap.value=g.bumpMap,n(g.bumpMap,m.bumpMapTransform),m.bumpScale.value=g.bumpScale,g.side===En&&(m.bumpScale.value*=-1)),g.normalMap&&(m.normalMap.value=g.normalMap,n(g.normalMap,m.normalMapTransform),m.normalScale.value.copy(g.normalScale),g.side===En&&m.normalScale.value.negate()),g.displacementMap&&(m.displacementMap.value=g.displacementMap,n(g.displacementMap,m.displacementMapTransform),m.displacementScale.value=g.displacementScale,m.displacementBias.value=g.displacementBias),g.emissiveMap&&(m.emissiveMap.value=g.emissiveMap,n(g.emissiveMap,m.emissiveMapTransform)),g.specularMap&&(m.specularMap.value=g.specularMap,n(g.specularMap,m.specularMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest);let v=t.get(g),S=v.envMap,x=v.envMapRotation;S&&(m.envMap.value=S,m.envMapRotation.value.setFromMatrix4(EB.makeRotationFromEuler(x)).transpose(),S.isCubeTexture&&S.isRenderTargetTexture===!1&&m.envMapRotation.value.premultiply(t2),m.reflectivity.value=g.reflectivity,m.ior.value=g.ior,m.refractionRatio.value=g.refractionRatio),g.lightMap&&(m.lightMap.value=g.lightMap,m.lightMapIntensity.value=g.lightMapIntensity,n(g.lightMap,m.lightMapTransform)),g.aoMap&&(m.aoMap.value=g.aoMap,m.aoMapIntensity.value=g.aoMapIntensity,n(g.aoMap,m.aoMapTransform))}function o(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,g.map&&(m.map.value=g.map,n(g.map,m.mapTransform))}function a(m,g){m.dashSize.value=g.dashSize,m.totalSize.value=g.dashSize+g.gapSize,m.scale.value=g.scale}function c(m,g,v,S){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.size.value=g.size*v,m.scale.value=S*.5,g.map&&(m.map.value=g.map,n(g.map,m.uvTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,n(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function l(m,g){m.diffuse.value.copy(g.color),m.opacity.value=g.opacity,m.rotation.value=g.rotation,g.map&&(m.map.value=g.map,n(g.map,m.mapTransform)),g.alphaMap&&(m.alphaMap.value=g.alphaMap,n(g.alphaMap,m.alphaMapTransform)),g.alphaTest>0&&(m.alphaTest.value=g.alphaTest)}function u(m,g){m.specular.value.copy(g.specular),m.shininess.value=Math.max(g.shininess,1e-4)}function h(m,g){g.gradientMap&&(m.gradientMap.value=g.gradientMap)}function f(m,g){m.metalness.value=g.metalness,g.metalnessMap&&(m.metalnessMap.value=g.metalnessMap,n(g.metalnessMap,m.metalnessMapTransform)),m.roughness.value=g.roughness,g.roughnessMap&&(m.roughnessMap.value=g.roughnessMap,n(g.roughnessMap,m.roughnessMapTransform)),g.envMap&&(m.envMapIntensity.value=g.envMapIntensity)}function d(m,g,v){m.ior.value=g.ior,g.diffuseRoughness>0&&(m.diffuseRoughness.value=g.diffuseRoughness,g.diffuseRoughnessMap&&(m.diffuseRoughnessMap.value=g.diffuseRoughnessMap,n(g.diffuseRoughnessMap,m.diffuseRoughnessMapTransform))),g.sheen>0&&(m.sheenColor.value.copy(g.sheenColor).multiplyScalar(g.sheen),m.sheenRoughness.value=g.sheenRoughness,g.sheenColorMap&&(m.sheenColorMap.value=g.sheenColorMap,n(g.sheenColorMap,m.sheenColorMapTransform)),g.sheenRoughnessMap&&(m.sheenRoughnessMap.value=g.sheenRoughnessMap,n(g.sheenRoughnessMap,m.sheenRoughnessMapTransform))),g.clearcoat>0&&(m.clearcoat.value=g.clearcoat,m.clearcoatRoughness.value=g.clearcoatRoughness,g.clearcoatMap&&(m.clearcoatMap.value=g.clearcoatMap,n(g.clearcoatMap,m.clearcoatMapTransform)),g.clearcoatRoughnessMap&&(m.clearcoatRoughnessMap.value=g.clearcoatRoughnessMap,n(g.clearcoatRoughnessMap,m.clearcoatRoughnessMapTransform)),g.clearcoatNormalMap&&(m.clearcoatNormalMap.value=g.clearcoatNormalMap,n(g.clearcoatNormalMap,m.clearcoatNormalMapTransform),m.clearcoatNormalScale.value.copy(g.clearcoatNormalScale),g.side===En&&m.clearcoatNormalScale.value.negate())),g.dispersion>0&&(m.dispersion.value=g.dispersion),g.retroreflectivity>0&&(m.retroreflectivity.value=g.retroreflectivity),g.iridescence>0&&(m.iridescence.value=g.iridescence,m.iridescenceIOR.value=g.iridescenceIOR,m.iridescenceThicknessMinimum.value=g.iridescenceThicknessMinimum,m.iridescenceThicknessMaximum.value=g.iridescenceThicknessMaximum,g.iridescenceMap&&(m.iridescenceMap.value=g.iridescenceMap,n(g.iridescenceMap,m.iridescenceMapTransform)),g.iridescenceThicknessMap&&(m.iridescenceThicknessMap.value=g.iridescenceThicknessMap,n(g.iridescenceThicknessMap,m.iridescenceThicknessMapTransform))),g.transmission>0&&(m.transmission.value=g.transmission,m.transmissionSamplerMap.value=v.texture,m.transmissionSamplerSize.value.set(v.width,v.height),g.transmissionMap&&(m.transmissionMap.value=g.transmissionMap,n(g.transmissionMap,m.transmissionMapTransform)),m.thickness.value=g.thickness,g.thicknessMap&&(m.thicknessMap.value=g.thicknessMap,n(g.thicknessMap,m.thicknessMapTransform)),m.attenuationDistance.value=g.attenuationDistance,m.attenuationColor.value.copy(g.attenuationColor)),g.anisotropy>0&&(m.anisotropyVector.value.set(g.anisotropy*Math.cos(g.anisotropyRotation),g.anisotropy*Math.sin(g.anisotropyRotation)),g.anisotropyMap&&(m.anisotropyMap.value=g.anisotropyMap,n(g.anisotropyMap,m.anisotropyMapTransform))),m.specularIntensity.value=g.specularIntensity,m.specularColor.value.copy(g.specularColor),g.specularColorMap&&(m.specularColorMap.value=g.specularColorMap,n(g.specularColorMap,m.specularColorMapTransform)),g.specularIntensityMap&&(m.specularIntensityMap.value=g.specularIntensityMap,n(g.specularIntensityMap,m.specularIntensityMapTransform))}function p(m,g){g.matcap&&(m.matcap.value=g.matcap)}function _(m,g){let v=t.get(g).light;m.referencePosition.value.setFromMatrixPosition(v.matrixWorld),m.nearDistance.value=v.shadow.camera.near,m.farDistance.value=v.shadow.camera.far}return{refreshFogUniforms:i,refreshMaterialUniforms:r}}function RB(e,t,n,i){let r={},s={};function o(v,S){let x=S.program;i.uniformBlockBinding(v,x,r[v.id])}function a(v,S){let x=r[v.id];x===void 0&&(p(v),x=c(v),r[v.id]=x,v.addEventListener("dispose",m));let w=S.program;i.updateUBOMapping(v,w);let M=t.render.frame;s[v.id]!==M&&(l(v),s[v.id]=M)}function c(v){let S=e.createBuffer(),x=v.__size,w=v.usage;return e.bindBuffer(e.UNIFORM_BUFFER,S),e.bufferData(e.UNIFORM_BUFFER,x,w),e.bindBuffer(e.UNIFORM_BUFFER,null),S}function l(v){let S=r[v.id],x=v.uniforms,w=v.__cache;e.bindBuffer(e.UNIFORM_BUFFER,S);for(let M=0,y=x.length;M<y;M++){let b=x[M];if(Array.isArray(b))for(let R=0,C=b.length;R<C;R++)u(b[R],M,R,w);else u(b,M,0,w)}e.bindBuffer(e.UNIFORM_BUFFER,null)}function u(v,S,x,w){if(f(v,S,x,w)===!0){let M=v.__offset,y=v.value;if(Array.isArray(y)){let b=0;for(let R=0;R<y.length;R++){let C=y[R],E=_(C,!0);h(C,v.__data,b),b+=E.storage/Float32Array.BYTES_PER_ELEMENT}}else h(y,v.__data,0);e.bufferSubData(e.UNIFORM_BUFFER,M,v.__data)}}function h(v,S,x){typeof v=="number"||typeof v=="boolean"?S[x]=v:v.isMatrix3?(S[x]=v.elements[0],S[x+1]=v.elements[1],S[x+2]=v.elements[2],S[x+3]=0,S[x+4]=v.elements[3],S[x+5]=v.elements[4],S[x+6]=v.elements[5],S[x+7]=0,S[x+8]=v.elements[6],S[x+9]=v.elements[7],S[x+10]=v.elements[8],S[x+11]=0):ArrayBuffer.isView(v)?S.set(v.subarray(0,S.length-x),x):v.toArray(S,x)}function f(v,S,x,w){let M=v.value,y=S+"_"+x;if(Array.isArray(M)){w[y]===void 0&&(w[y]=[]);let b=w[y],R=!1;for(let C=0;C<M.length;C++)d(M[C],b,C)===!0&&(R=!0);return R}return d(M,w,y)}function d(v,S,x){if(S[x]===void 0)return typeof v=="number"||typeof v=="boolean"?S[x]=v:ArrayBuffer.isView(v)?S[x]=v.slice():S[x]=v.clone(),!0;{let w=S[x];if(typeof v=="number"||typeof v=="boolean"){if(w!==v)return S[x]=v,!0}else{if(ArrayBuffer.isView(v))return!0;if(w.equals(v)===!1)return w.copy(v),!0}}return!1}function p(v){let S=v.uniforms,x=0,w=16;for(let y=0,b=S.length;y<b;y++){let R=Array.isArray(S[y])?S[y]:[S[y]];for(let C=0,E=R.length;C<E;C++){let N=R[C],B=Array.isArray(N.value)?N.value:[N.value],I=Array.isArray(S[y])||Array.isArray(N.value),L=x;for(let D=0,Y=B.length;D<Y;D++){let F=B[D],G=_(F,I),W=x%w,nt=W%G.boundary,ct=W+nt;x+=nt,ct!==0&&w-ct<G.storage&&(x+=w-ct),D===0&&(L=x),x+=G.storage}let k=N.type==="int"?Int32Array:N.type==="uint"?Uint32Array:Float32Array;N.__data=new k((x-L)/Float32Array.BYTES_PER_ELEMENT),N.__offset=L}}let M=x%w;return M>0&&(x+=w-M),v.__size=x,v.__cache={},this}function _(v,S){let x={boundary:0,storage:0};return typeof v=="number"||typeof v=="boolean"?(x.boundary=4,x.storage=4):v.isVector2?(x.boundary=8,x.storage=8):v.isVector3||v.isColor?(x.boundary=16,x.storage=12):v.isVector4?(x.boundary=16,x.storage=16):v.isMatrix3?(x.boundary=16,x.storage=48):v.isMatrix4?(x.boundary=16,x.storage=64):v.isTexture?Ut("WebGLRenderer: Texture samplers can not be part of an uniforms group."):ArrayBuffer.isView(v)?(x.boundary=16,x.storage=v.byteLength):Ut("WebGLRenderer: Unsupported uniform value type.",v),S===!0&&(x.boundary=16,x.storage=Math.ceil(x.storage/16)*16),x}function m(v){let S=v.target;S.removeEventListener("dispose",m),e.deleteBuffer(r[S.id]),delete r[S.id],delete s[S.id]}function g(){for(let v in r)e.deleteBuffer(r[v]);r={},s={}}return{bind:o,update:a,dispose:g}}var IB=new Uint16Array([12469,15057,12620,14925,13266,14620,13807,14376,14323,13990,14545,13625,14713,13328,14840,12882,14931,12528,14996,12233,15039,11829,15066,11525,15080,11295,15085,10976,15082,10705,15073,10495,13880,14564,13898,14542,13977,14430,14158,14124,14393,13732,14556,13410,14702,12996,14814,12596,14891,12291,14937,11834,14957,11489,14958,11194,14943,10803,14921,10506,14893,10278,14858,9960,14484,14039,14487,14025,14499,13941,14524,13740,14574,13468,14654,13106,14743,12678,14818,12344,14867,11893,14889,11509,14893,11180,14881,10751,14852,10428,14812,10128,14765,9754,14712,9466,14764,13480,14764,13475,14766,13440,14766,13347,14769,13070,14786,12713,14816,12387,14844,11957,14860,11549,14868,11215,14855,10751,14825,10403,14782,10044,14729,9651,14666,9352,14599,9029,14967,12835,14966,12831,14963,12804,14954,12723,14936,12564,14917,12347,14900,11958,14886,11569,14878,11247,14859,10765,14828,10401,14784,10011,14727,9600,14660,9289,14586,8893,14508,8533,15111,12234,15110,12234,15104,12216,15092,12156,15067,12010,15028,11776,14981,11500,14942,11205,14902,10752,14861,10393,14812,9991,14752,9570,14682,9252,14603,8808,14519,8445,14431,8145,15209,11449,15208,11451,15202,11451,15190,11438,15163,11384,15117,11274,15055,10979,14994,10648,14932,10343,14871,9936,14803,9532,14729,9218,14645,8742,14556,8381,14461,8020,14365,7603,15273,10603,15272,10607,15267,10619,15256,10631,15231,10614,15182,10535,15118,10389,15042,10167,14963,9787,14883,9447,14800,9115,14710,8665,14615,8318,14514,7911,14411,7507,14279,7198,15314,9675,15313,9683,15309,9712,15298,9759,15277,9797,15229,9773,15166,9668,15084,9487,14995,9274,14898,8910,14800,8539,14697,8234,14590,7790,14479,7409,14367,7067,14178,6621,15337,8619,15337,8631,15333,8677,15325,8769,15305,8871,15264,8940,15202,8909,15119,8775,15022,8565,14916,8328,14804,8009,14688,7614,14569,7287,14448,6888,14321,6483,14088,6171,15350,7402,15350,7419,15347,7480,15340,7613,15322,7804,15287,7973,15229,8057,15148,8012,15046,7846,14933,7611,14810,7357,14682,7069,14552,6656,14421,6316,14251,5948,14007,5528,15356,5942,15356,5977,15353,6119,15348,6294,15332,6551,15302,6824,15249,7044,15171,7122,15070,7050,14949,6861,14818,6611,14679,6349,14538,6067,14398,5651,14189,5311,13935,4958,15359,4123,15359,4153,15356,4296,15353,4646,15338,5160,15311,5508,15263,5829,15188,6042,15088,6094,14966,6001,14826,5796,14678,5543,14527,5287,14377,4985,14133,4586,13869,4257,15360,1563,15360,1642,15358,2076,15354,2636,15341,3350,15317,4019,15273,4429,15203,4732,15105,4911,14981,4932,14836,4818,14679,4621,14517,4386,14359,4156,14083,3795,13808,3437,15360,122,15360,137,15358,285,15355,636,15344,1274,15322,2177,15281,2765,15215,3223,15120,3451,14995,3569,14846,3567,14681,3466,14511,3305,14344,3121,14037,2800,13753,2467,15360,0,15360,1,15359,21,15355,89,15346,253,15325,479,15287,796,15225,1148,15133,1492,15008,1749,14856,1882,14685,1886,14506,1783,14324,1608,13996,1398,13702,1183]),or=null;function PB(){return or===null&&(or=new Ah(IB,16,16,Ms,Fi),or.name="DFG_LUT",or.minFilter=An,or.magFilter=An,or.wrapS=rr,or.wrapT=rr,or.generateMipmaps=!1,or.needsUpdate=!0),or}var Dd=class{constructor(t={}){let{canvas:n=dE(),context:i=null,depth:r=!0,stencil:s=!1,alpha:o=!1,antialias:a=!1,premultipliedAlpha:c=!0,preserveDrawingBuffer:l=!1,powerPreference:u="default",failIfMajorPerformanceCaveat:h=!1,reversedDepthBuffer:f=!1,outputBufferType:d=Bn}=t;this.isWebGLRenderer=!0;let p;if(i!==null){if(typeof WebGLRenderingContext<"u"&&i instanceof WebGLRenderingContext)throw new Error("THREE.WebGLRenderer: WebGL 1 is not supported since r163.");p=i.getContextAttributes().alpha}else p=o;let _=d,m=new Set([Qh,jh,Kh]),g=new Set([Bn,Di,Ha,ho,Zh,Jh]),v=new Uint32Array(4),S=new Int32Array(4),x={textures:[],min:[],max:[],resolution:[]},w=null,M=null,y=[],b=[],R=null;this.domElement=n,this.debug={checkShaderErrors:!0,diagnostics:{keywords:!1},onShaderError:null},this.autoClear=!0,this.autoClearColor=!0,this.autoClearDepth=!0,this.autoClearStencil=!0,this.sortObjects=!0,this.clippingPlanes=[],this.localClippingEnabled=!1,this.toneMapping=sr,this.toneMappingExposure=1,this.transmissionResolutionScale=1;let C=this,E=!1,N=null,B=null,I=null,L=null;this._outputColorSpace=$n;let k=0,D=0,Y=null,F=-1,G=null,W=new Te,nt=new Te,ct=null,H=new Zt(0),at=0,ft=n.width,ot=n.height,st=1,J=null,gt=null,lt=new Te(0,0,ft,ot),K=new Te(0,0,ft,ot),It=!1,pt=new ms,Ft=new Eh,Vt=!1,oe=!1,re=new Se,Xe=new q,De=new Te,Cn={background:null,fog:null,environment:null,overrideMaterial:null,isScene:!0},gn=!1;function Rn(){return Y===null?st:1}let z=i;function In(A,O){return n.getContext(A,O)}let ye,xe,mt,Ee,Lt,Bt,P,T,V,ut,rt,_t,Mt,Q,tt,xt,U,et,j,vt,dt,yt,Nt;try{let A={alpha:!0,depth:r,stencil:s,antialias:a,premultipliedAlpha:c,preserveDrawingBuffer:l,powerPreference:u,failIfMajorPerformanceCaveat:h};if("setAttribute"in n&&n.setAttribute("data-engine",`three.js r${"187"}`),n.addEventListener("webglcontextlost",Dt,!1),n.addEventListener("webglcontextrestored",qt,!1),n.addEventListener("webglcontextcreationerror",wt,!1),z===null){let O="webgl2";if(z=In(O,A),z===null)throw In(O)?new Error("THREE.WebGLRenderer: Error creating WebGL context with your selected attributes."):new Error("THREE.WebGLRenderer: Error creating WebGL context.")}Yt()}catch(A){throw n.removeEventListener("webglcontextlost",Dt,!1),n.removeEventListener("webglcontextrestored",qt,!1),n.removeEventListener("webglcontextcreationerror",wt,!1),kt("WebGLRenderer: "+A.message),A}function Yt(){ye=new V4(z),ye.init(),dt=new wB(z,ye),xe=new P4(z,ye,t,dt),mt=new MB(z,ye),xe.reversedDepthBuffer&&f&&mt.buffers.depth.setReversed(!0),B=z.createFramebuffer(),I=z.createFramebuffer(),L=z.createFramebuffer(),Ee=new X4(z),Lt=new cB,Bt=new SB(z,ye,mt,Lt,xe,dt,Ee),P=new G4(C),T=new qU(z),yt=new R4(z,T),V=new H4(z,T,Ee,yt),ut=new q4(z,V,T,yt,Ee),et=new $4(z,xe,Bt),tt=new L4(Lt),rt=new aB(C,P,ye,xe,yt,tt),_t=new CB(C,Lt),Mt=new uB,Q=new gB(ye),U=new C4(C,P,mt,ut,p,c),xt=new bB(C,ut,xe),Nt=new RB(z,Ee,xe,mt),j=new I4(z,ye,Ee),vt=new W4(z,ye,Ee),Ee.programs=rt.programs,C.capabilities=xe,C.extensions=ye,C.properties=Lt,C.renderLists=Mt,C.shadowMap=xt,C.state=mt,C.info=Ee}_!==Bn&&(R=new Z4(_,n.width,n.height,a,r,s));let ht=new Wy(C,z);this.xr=ht,this.getContext=function(){return z},this.getContextAttributes=function(){return z.getContextAttributes()},this.forceContextLoss=function(){let A=ye.get("WEBGL_lose_context");A&&A.loseContext()},this.forceContextRestore=function(){let A=ye.get("WEBGL_lose_context");A&&A.restoreContext()},this.getPixelRatio=function(){return st},this.setPixelRatio=function(A){A!==void 0&&(st=A,this.setSize(ft,ot,!1))},this.getSize=function(A){return A.set(ft,ot)},this.setSize=function(A,O,Z=!0){if(ht.isPresenting){Ut("WebGLRenderer: Can't change size while VR device is presenting.");return}ft=A,ot=O,n.width=Math.floor(A*st),n.height=Math.floor(O*st),Z===!0&&(n.style.width=A+"px",n.style.height=O+"px"),R!==null&&R.setSize(n.width,n.height),this.setViewport(0,0,A,O)},this.getDrawingBufferSize=function(A){return A.set(ft*st,ot*st).floor()},this.setDrawingBufferSize=function(A,O,Z){ft=A,ot=O,st=Z,n.width=Math.floor(A*Z),n.height=Math.floor(O*Z),this.setViewport(0,0,A,O)},this.setEffects=function(A){if(_===Bn){kt("WebGLRenderer: setEffects() requires outputBufferType set to HalfFloatType or FloatType.");return}if(A){for(let O=0;O<A.length;O++)if(A[O].isOutputPass===!0){Ut("WebGLRenderer: OutputPass is not needed in setEffects(). Tone mapping and color space conversion are applied automatically.");break}}R.setEffects(A||[])},this.getCurrentViewport=function(A){return A.copy(W)},this.getViewport=function(A){return A.copy(lt)},this.setViewport=function(A,O,Z,X){A.isVector4?lt.set(A.x,A.y,A.z,A.w):lt.set(A,O,Z,X),mt.viewport(W.copy(lt).multiplyScalar(Rn()).round())},this.getScissor=function(A){return A.copy(K)},this.setScissor=function(A,O,Z,X){A.isVector4?K.set(A.x,A.y,A.z,A.w):K.set(A,O,Z,X),mt.scissor(nt.copy(K).multiplyScalar(Rn()).round())},this.getScissorTest=function(){return It},this.setScissorTest=function(A){mt.setScissorTest(It=A)},this.setOpaqueSort=function(A){J=A},this.setTransparentSort=function(A){gt=A},this.getClearColor=function(A){return A.copy(U.getClearColor())},this.setClearColor=function(){U.setClearColor(...arguments)},this.getClearAlpha=function(){return U.getClearAlpha()},this.setClearAlpha=function(){U.setClearAlpha(...arguments)},this.clear=function(A=!0,O=!0,Z=!0){let X=0;if(A){let $=!1;if(Y!==null){let St=Y.texture.format;$=m.has(St)}if($){let St=Y.texture.type,Et=g.has(St),bt=U.getClearColor(),At=U.getClearAlpha(),Pt=bt.r,Ht=bt.g,ee=bt.b;Et?(v[0]=Pt,v[1]=Ht,v[2]=ee,v[3]=At,z.clearBufferuiv(z.COLOR,0,v)):(S[0]=Pt,S[1]=Ht,S[2]=ee,S[3]=At,z.clearBufferiv(z.COLOR,0,S))}else X|=z.COLOR_BUFFER_BIT}O&&(X|=z.DEPTH_BUFFER_BIT,this.state.buffers.depth.setMask(!0)),Z&&(X|=z.STENCIL_BUFFER_BIT,this.state.buffers.stencil.setMask(4294967295)),X!==0&&z.clear(X)},this.clearColor=function(){this.clear(!0,!1,!1)},this.clearDepth=function(){this.clear(!1,!0,!1)},this.clearStencil=function(){this.clear(!1,!1,!0)},this.setNodesHandler=function(A){A.setRenderer(this),N=A},this.dispose=function(){n.removeEventListener("webglcontextlost",Dt,!1),n.removeEventListener("webglcontextrestored",qt,!1),n.removeEventListener("webglcontextcreationerror",wt,!1),U.dispose(),Mt.dispose(),Q.dispose(),Bt.dispose(),Lt.dispose(),P.dispose(),ut.dispose(),V.dispose(),yt.dispose(),Nt.dispose(),rt.dispose(),ht.dispose(),ht.removeEventListener("sessionstart",Ky),ht.removeEventListener("sessionend",jy),Ss.stop()};function Dt(A){A.preventDefault(),Ey("WebGLRenderer: Context Lost."),E=!0}function qt(){Ey("WebGLRenderer: Context Restored."),E=!1;let A=Ee.autoReset,O=xt.enabled,Z=xt.autoUpdate,X=xt.needsUpdate,$=xt.type;Yt(),Ee.autoReset=A,xt.enabled=O,xt.autoUpdate=Z,xt.needsUpdate=X,xt.type=$}function wt(A){kt("WebGLRenderer: A WebGL context could not be created. Reason: ",A.statusMessage)}function fe(A){let O=A.target;O.removeEventListener("dispose",fe),$e(O)}function $e(A){Gr(A),Lt.remove(A)}function Gr(A){let O=Lt.get(A).programs;O!==void 0&&(O.forEach(function(Z){rt.releaseProgram(Z)}),A.isShaderMaterial&&rt.releaseShaderCache(A))}this.renderBufferDirect=function(A,O,Z,X,$,St){O===null&&(O=Cn);let Et=$.isMesh&&$.matrixWorld.determinantAffine()<0,bt=d2(A,O,Z,X,$);mt.setMaterial(X,Et);let At=Z.index,Pt=1;if(X.wireframe===!0){if(At=V.getWireframeAttribute(Z),At===void 0)return;Pt=2}let Ht=Z.drawRange,ee=Z.attributes.position,Ct=Ht.start*Pt,ne=(Ht.start+Ht.count)*Pt;St!==null&&(Ct=Math.max(Ct,St.start*Pt),ne=Math.min(ne,(St.start+St.count)*Pt)),At!==null?(Ct=Math.max(Ct,0),ne=Math.min(ne,At.count)):ee!=null&&(Ct=Math.max(Ct,0),ne=Math.min(ne,ee.count));let Ue=ne-Ct;if(Ue<0||Ue===1/0)return;yt.setup($,X,bt,Z,At);let ve,ge=j;if(At!==null&&(ve=T.get(At),ge=vt,ge.setIndex(ve)),$.isMesh)X.wireframe===!0?(mt.setLineWidth(X.wireframeLinewidth*Rn()),ge.setMode(z.LINES)):ge.setMode(z.TRIANGLES);else if($.isLine){let an=X.linewidth;an===void 0&&(an=1),mt.setLineWidth(an*Rn()),$.isLineSegments?ge.setMode(z.LINES):$.isLineLoop?ge.setMode(z.LINE_LOOP):ge.setMode(z.LINE_STRIP)}else $.isPoints?ge.setMode(z.POINTS):$.isSprite&&ge.setMode(z.TRIANGLES);if($.isBatchedMesh)if(ye.get("WEBGL_multi_draw"))ge.renderMultiDraw($._multiDrawStarts,$._multiDrawCounts,$._multiDrawCount);else{let an=$._multiDrawStarts,Rt=$._multiDrawCounts,_n=$._multiDrawCount,ae=At?T.get(At).bytesPerElement:1,ws=Lt.get(X).currentProgram.getUniforms();for(let cn=0;cn<_n;cn++)ws.setValue(z,"_gl_DrawID",cn),ge.render(an[cn]/ae,Rt[cn])}else if($.isInstancedMesh)ge.renderInstances(Ct,Ue,$.count);else if(Z.isInstancedBufferGeometry){let an=Z._maxInstanceCount!==void 0?Z._maxInstanceCount:1/0,Rt=Math.min(Z.instanceCount,an);ge.renderInstances(Ct,Ue,Rt)}else ge.render(Ct,Ue)};function Jy(A,O,Z,X){N!==null&&A.isNodeMaterial&&N.setObject(X,A),Vt===!0&&tt.setState(A,Z,!1),A.transparent===!0&&A.side===xi&&A.forceSinglePass===!1?(A.side=En,A.needsUpdate=!0,qa(A,O,X),A.side=bs,A.needsUpdate=!0,qa(A,O,X),A.side=xi):qa(A,O,X)}this.compile=function(A,O,Z=null){Z===null&&(Z=A),N!==null&&N.renderStart(A,O,Z),M=Q.get(Z),M.init(O),b.push(M),Z.traverseVisible(function($){$.isLight&&$.layers.test(O.layers)&&(M.pushLight($),$.castShadow&&M.pushShadow($))}),A!==Z&&A.traverseVisible(function($){$.isLight&&$.layers.test(O.layers)&&(M.pushLight($),$.castShadow&&M.pushShadow($))}),M.setupLights(),N!==null&&N.updateLights(M.state.lightsArray),oe=this.localClippingEnabled,Vt=tt.init(this.clippingPlanes,oe),Vt===!0&&tt.setGlobalState(this.clippingPlanes,O),N!==null&&xt.render(M.state.shadowsArray,Z,O);let X=new Set;return A.traverse(function($){if(!($.isMesh||$.isPoints||$.isLine||$.isSprite))return;let St=$.material;if(St)if(Array.isArray(St))for(let Et=0;Et<St.length;Et++){let bt=St[Et];Jy(bt,Z,O,$),X.add(bt)}else Jy(St,Z,O,$),X.add(St)}),M=b.pop(),N!==null&&N.renderEnd(),X},this.compileAsync=function(A,O,Z=null){let X=this.compile(A,O,Z);return new Promise($=>{function St(){if(X.forEach(function(Et){let At=Lt.get(Et).currentProgram;(At===void 0||At.isReady())&&X.delete(Et)}),X.size===0){$(A);return}setTimeout(St,10)}ye.get("KHR_parallel_shader_compile")!==null?St():setTimeout(St,10)})};let Gd=null;function f2(A){Gd&&Gd(A)}function Ky(){Ss.stop()}function jy(){Ss.start()}let Ss=new WE;Ss.setAnimationLoop(f2),typeof self<"u"&&Ss.setContext(self),this.setAnimationLoop=function(A){Gd=A,ht.setAnimationLoop(A),A===null?Ss.stop():Ss.start()},ht.addEventListener("sessionstart",Ky),ht.addEventListener("sessionend",jy),this.render=function(A,O){if(O!==void 0&&O.isCamera!==!0){kt("WebGLRenderer.render: camera is not an instance of THREE.Camera.");return}if(E===!0)return;N!==null&&N.renderStart(A,O);let Z=ht.enabled===!0&&ht.isPresenting===!0,X=R!==null&&(Y===null||Z)&&R.begin(C,Y);if(A.matrixWorldAutoUpdate===!0&&A.updateMatrixWorld(),O.parent===null&&O.matrixWorldAutoUpdate===!0&&O.updateMatrixWorld(),ht.enabled===!0&&ht.isPresenting===!0&&(R===null||R.isCompositing()===!1)&&(ht.cameraAutoUpdate===!0&&ht.updateCamera(O),O=ht.getCamera()),A.isScene===!0&&A.onBeforeRender(C,A,O,Y),M=Q.get(A,b.length),M.init(O),M.state.textureUnits=Bt.getTextureUnits(),b.push(M),re.multiplyMatrices(O.projectionMatrix,O.matrixWorldInverse),O.isArrayCamera?Ft.setFromArrayCamera(O):pt.setFromProjectionMatrix(re,gi,O.reversedDepth),oe=this.localClippingEnabled,Vt=tt.init(this.clippingPlanes,oe),w=Mt.get(A,y.length),w.init(),y.push(w),this.info.render.frame++,ht.enabled===!0&&ht.isPresenting===!0){let Et=C.xr.getDepthSensingMesh();Et!==null&&Vd(Et,O,-1/0,C.sortObjects)}Vd(A,O,0,C.sortObjects),w.finish(),N!==null&&N.updateLights(M.state.lightsArray),C.sortObjects===!0&&w.sort(J,gt),gn=ht.enabled===!1||ht.isPresenting===!1||ht.hasDepthSensing()===!1,gn&&U.addToRenderList(w,A),this.info.autoReset===!0&&this.info.reset(),Vt===!0&&tt.beginShadows();let $=M.state.shadowsArray;if(xt.render($,A,O),Vt===!0&&tt.endShadows(),(X&&R.hasRenderPass())===!1){let Et=w.opaque,bt=w.transmissive;if(M.setupLights(),O.isArrayCamera){let At=O.cameras;if(bt.length>0)for(let Pt=0,Ht=At.length;Pt<Ht;Pt++){let ee=At[Pt];tx(Et,bt,A,ee)}gn&&U.render(A);for(let Pt=0,Ht=At.length;Pt<Ht;Pt++){let ee=At[Pt];Qy(w,A,ee,ee.viewport)}}else bt.length>0&&tx(Et,bt,A,O),gn&&U.render(A),Qy(w,A,O)}Y!==null&&D===0&&(Bt.updateMultisampleRenderTarget(Y),Bt.updateRenderTargetMipmap(Y)),X&&R.end(C),A.isScene===!0&&A.onAfterRender(C,A,O),yt.resetDefaultState(),F=-1,G=null,b.pop(),b.length>0?(M=b[b.length-1],Bt.setTextureUnits(M.state.textureUnits),Vt===!0&&tt.setGlobalState(C.clippingPlanes,M.state.camera)):M=null,y.pop(),y.length>0?w=y[y.length-1]:w=null,N!==null&&N.renderEnd()};function Vd(A,O,Z,X){if(A.visible===!1)return;if(A.layers.test(O.layers)){if(A.isGroup)Z=A.renderOrder;else if(A.isLOD)A.autoUpdate===!0&&A.update(O);else if(A.isLight)M.pushLight(A),A.castShadow&&M.pushShadow(A);else if(A.isSprite){let Et=O.isArrayCamera?Ft:pt;if(!A.frustumCulled||A.intersectsFrustum(Et)){X&&De.setFromMatrixPosition(A.matrixWorld).applyMatrix4(re);let bt=ut.update(A),At=A.material;At.visible&&w.push(A,bt,At,Z,De.z,null,O)}}else if(A.isMesh||A.isLine||A.isPoints){let Et=O.isArrayCamera?Ft:pt;if(!A.frustumCulled||A.intersectsFrustum(Et)){let bt=ut.update(A),At=A.material;if(X&&(A.boundingSphere!==void 0?(A.boundingSphere===null&&A.computeBoundingSphere(),De.copy(A.boundingSphere.center)):(bt.boundingSphere===null&&bt.computeBoundingSphere(),De.copy(bt.boundingSphere.center)),De.applyMatrix4(A.matrixWorld).applyMatrix4(re)),Array.isArray(At)){let Pt=bt.groups;for(let Ht=0,ee=Pt.length;Ht<ee;Ht++){let Ct=Pt[Ht],ne=At[Ct.materialIndex];ne&&ne.visible&&w.push(A,bt,ne,Z,De.z,Ct,O)}}else At.visible&&w.push(A,bt,At,Z,De.z,null,O)}}}let St=A.children;for(let Et=0,bt=St.length;Et<bt;Et++)Vd(St[Et],O,Z,X)}function Qy(A,O,Z,X){let{opaque:$,transmissive:St,transparent:Et}=A;M.setupLightsView(Z),Vt===!0&&tt.setGlobalState(C.clippingPlanes,Z),X&&mt.viewport(W.copy(X)),$.length>0&&Bl($,O,Z),St.length>0&&Bl(St,O,Z),Et.length>0&&Bl(Et,O,Z),mt.buffers.depth.setTest(!0),mt.buffers.depth.setMask(!0),mt.buffers.color.setMask(!0),mt.setPolygonOffset(!1)}function tx(A,O,Z,X){if((Z.isScene===!0?Z.overrideMaterial:null)!==null)return;if(M.state.transmissionRenderTarget[X.id]===void 0){let Ct=ye.has("EXT_color_buffer_half_float")||ye.has("EXT_color_buffer_float");M.state.transmissionRenderTarget[X.id]=new Jn(1,1,{generateMipmaps:!0,type:Ct?Fi:Bn,minFilter:Br,samples:Math.max(4,xe.samples),stencilBuffer:s,resolveDepthBuffer:!1,resolveStencilBuffer:!1,storeMultisampledDepthBuffer:!1,storeMultisampledStencilBuffer:!1,colorSpace:Qt.workingColorSpace})}let St=M.state.transmissionRenderTarget[X.id],Et=X.viewport||W;St.setSize(Et.z*C.transmissionResolutionScale,Et.w*C.transmissionResolutionScale);let bt=C.getRenderTarget(),At=C.getActiveCubeFace(),Pt=C.getActiveMipmapLevel();C.setRenderTarget(St),C.getClearColor(H),at=C.getClearAlpha(),at<1&&C.setClearColor(16777215,.5),C.clear(),gn&&U.render(Z);let Ht=C.toneMapping;C.toneMapping=sr;let ee=X.viewport;if(X.viewport!==void 0&&(X.viewport=void 0),M.setupLightsView(X),Vt===!0&&tt.setGlobalState(C.clippingPlanes,X),Bl(A,Z,X),Bt.updateMultisampleRenderTarget(St),Bt.updateRenderTargetMipmap(St),ye.has("WEBGL_multisampled_render_to_texture")===!1){let Ct=!1;for(let ne=0,Ue=O.length;ne<Ue;ne++){let ve=O[ne],{object:ge,geometry:an,material:Rt,group:_n}=ve;if(Rt.side===xi&&ge.layers.test(X.layers)){let ae=Rt.side;Rt.side=En,Rt.needsUpdate=!0,ex(ge,Z,X,an,Rt,_n),Rt.side=ae,Rt.needsUpdate=!0,Ct=!0}}Ct===!0&&(Bt.updateMultisampleRenderTarget(St),Bt.updateRenderTargetMipmap(St))}C.setRenderTarget(bt,At,Pt),C.setClearColor(H,at),ee!==void 0&&(X.viewport=ee),C.toneMapping=Ht}function Bl(A,O,Z){let X=O.isScene===!0?O.overrideMaterial:null;for(let $=0,St=A.length;$<St;$++){let Et=A[$],{object:bt,geometry:At,group:Pt}=Et,Ht=Et.material;Ht.allowOverride===!0&&X!==null&&(Ht=X),bt.layers.test(Z.layers)&&ex(bt,O,Z,At,Ht,Pt)}}function ex(A,O,Z,X,$,St){N!==null&&$.isNodeMaterial&&N.setObject(A,$),A.onBeforeRender(C,O,Z,X,$,St),A.modelViewMatrix.multiplyMatrices(Z.matrixWorldInverse,A.matrixWorld),A.normalMatrix.getNormalMatrix(A.modelViewMatrix),$.onBeforeRender(C,O,Z,X,A,St),$.transparent===!0&&$.side===xi&&$.forceSinglePass===!1?($.side=En,$.needsUpdate=!0,C.renderBufferDirect(Z,O,X,$,A,St),$.side=bs,$.needsUpdate=!0,C.renderBufferDirect(Z,O,X,$,A,St),$.side=xi):C.renderBufferDirect(Z,O,X,$,A,St),A.onAfterRender(C,O,Z,X,$,St)}function nx(A){let O=0;for(let Z of A)Z.texture!==null&&O++;return O}function qa(A,O,Z){O.isScene!==!0&&(O=Cn);let X=Lt.get(A),$=M.state.lights,St=M.state.shadowsArray,Et=$.state.version,bt=rt.getParameters(A,$.state,St,O,Z,M.state.lightProbeGridArray),At=rt.getProgramCacheKey(bt),Pt=X.programs;X.environment=A.isMeshStandardMaterial||A.isMeshLambertMaterial||A.isMeshPhongMaterial?O.environment:null,X.fog=O.fog;let Ht=A.isMeshStandardMaterial||A.isMeshLambertMaterial&&!A.envMap||A.isMeshPhongMaterial&&!A.envMap;X.envMap=P.get(A.envMap||X.environment,Ht),X.envMapRotation=X.environment!==null&&A.envMap===null?O.environmentRotation:A.envMapRotation,Pt===void 0&&(A.addEventListener("dispose",fe),Pt=new Map,X.programs=Pt,X.programVariants=new Map);let ee=Pt.get(At);if(ee!==void 0){if(X.currentProgram===ee&&X.lightsStateVersion===Et)return rx(A,bt),ee}else bt.uniforms=rt.getUniforms(A),N!==null&&A.isNodeMaterial&&N.build(A,Z,bt),A.onBeforeCompile(bt,C),ee=rt.acquireProgram(bt,At),Pt.set(At,ee),X.uniforms=bt.uniforms;let Ct=X.uniforms;return(!A.isShaderMaterial&&!A.isRawShaderMaterial||A.clipping===!0)&&(Ct.clippingPlanes=tt.uniform),rx(A,bt),X.needsLights=m2(A),X.lightsStateVersion=Et,X.needsLights&&(Ct.ambientLightColor.value=$.state.ambient,Ct.lightProbe.value=$.state.probe,Ct.sunLights.value=$.state.sun,Ct.sunLightShadows.value=$.state.sunShadow,Ct.directionalLights.value=$.state.directional,Ct.directionalLightShadows.value=$.state.directionalShadow,Ct.spotLights.value=$.state.spot,Ct.spotLightShadows.value=$.state.spotShadow,Ct.rectAreaLights.value=$.state.rectArea,Ct.ltc_1.value=$.state.rectAreaLTC1,Ct.ltc_2.value=$.state.rectAreaLTC2,Ct.pointLights.value=$.state.point,Ct.pointLightShadows.value=$.state.pointShadow,Ct.hemisphereLights.value=$.state.hemi,Ct.sunShadowMatrix.value=$.state.sunShadowMatrix,Ct.sunShadowCascade.value=$.state.sunShadowCascade,Ct.directionalShadowMatrix.value=$.state.directionalShadowMatrix,Ct.spotLightMatrix.value=$.state.spotLightMatrix,Ct.spotLightMap.value=$.state.spotLightMap,Ct.pointShadowMatrix.value=$.state.pointShadowMatrix),X.numLightProbeGrids=nx(M.state.lightProbeGridArray),X.currentProgram=ee,X.uniformsList=null,ee}function h2(A,O,Z,X,$){let St=Lt.get(A),Et=St.currentProgram.id+","+X+","+$,bt=St.programVariants.get(Et);return bt===void 0?(bt=qa(A,O,Z),St.programVariants.set(Et,bt)):(St.currentProgram=bt,St.uniformsList=null,St.outputColorSpace=X,St.toneMapping=$),bt}function ix(A){if(A.uniformsList===null){let O=A.currentProgram.getUniforms();A.uniformsList=Xa.seqWithValue(O.seq,A.uniforms)}return A.uniformsList}function rx(A,O){let Z=Lt.get(A);Z.outputColorSpace=O.outputColorSpace,Z.batching=O.batching,Z.batchingColor=O.batchingColor,Z.instancing=O.instancing,Z.instancingColor=O.instancingColor,Z.instancingMorph=O.instancingMorph,Z.skinning=O.skinning,Z.morphTargets=O.morphTargets,Z.morphNormals=O.morphNormals,Z.morphColors=O.morphColors,Z.morphTargetsCount=O.morphTargetsCount,Z.numClippingPlanes=O.numClippingPlanes,Z.numIntersection=O.numClipIntersection,Z.vertexAlphas=O.vertexAlphas,Z.vertexTangents=O.vertexTangents,Z.toneMapping=O.toneMapping}function d2(A,O,Z,X,$){O.isScene!==!0&&(O=Cn),Bt.resetTextureUnits();let St=O.fog,Et=X.isMeshStandardMaterial||X.isMeshLambertMaterial||X.isMeshPhongMaterial?O.environment:null,bt=Y===null?C.outputColorSpace:Y.isXRRenderTarget===!0?Y.texture.colorSpace:Qt.workingColorSpace,At=X.isMeshStandardMaterial||X.isMeshLambertMaterial&&!X.envMap||X.isMeshPhongMaterial&&!X.envMap,Pt=P.get(X.envMap||Et,At),Ht=X.vertexColors===!0&&!!Z.attributes.color&&Z.attributes.color.itemSize===4,ee=!!Z.attributes.tangent&&(!!X.normalMap||X.anisotropy>0),Ct=!!Z.morphAttributes.position,ne=!!Z.morphAttributes.normal,Ue=!!Z.morphAttributes.color,ve=sr;X.toneMapped&&(Y===null||Y.isXRRenderTarget===!0)&&(ve=C.toneMapping);let ge=Z.morphAttributes.position||Z.morphAttributes.normal||Z.morphAttributes.color,an=ge!==void 0?ge.length:0,Rt=Lt.get(X),_n=M.state.lights;if(Vt===!0&&(oe===!0||A!==G)){let Ae=A===G&&X.id===F;tt.setState(X,A,Ae)}let ae=!1,ws=!1;X.version===Rt.__version?Rt.needsLights&&Rt.lightsStateVersion!==_n.state.version||$.isBatchedMesh&&Rt.batching===!1||!$.isBatchedMesh&&Rt.batching===!0||$.isBatchedMesh&&Rt.batchingColor===!0&&$._colorsTexture===null||$.isBatchedMesh&&Rt.batchingColor===!1&&$._colorsTexture!==null||$.isInstancedMesh&&Rt.instancing===!1||!$.isInstancedMesh&&Rt.instancing===!0||$.isSkinnedMesh&&Rt.skinning===!1||!$.isSkinnedMesh&&Rt.skinning===!0||$.isInstancedMesh&&Rt.instancingColor===!0&&$.instanceColor===null||$.isInstancedMesh&&Rt.instancingColor===!1&&$.instanceColor!==null||$.isInstancedMesh&&Rt.instancingMorph===!0&&$.morphTexture===null||$.isInstancedMesh&&Rt.instancingMorph===!1&&$.morphTexture!==null||Rt.envMap!==Pt||X.fog===!0&&Rt.fog!==St||Rt.numClippingPlanes!==void 0&&(Rt.numClippingPlanes!==tt.numPlanes||Rt.numIntersection!==tt.numIntersection)||Rt.vertexAlphas!==Ht||Rt.vertexTangents!==ee||Rt.morphTargets!==Ct||Rt.morphNormals!==ne||Rt.morphColors!==Ue||Rt.morphTargetsCount!==an||Rt.numLightProbeGrids!==nx(M.state.lightProbeGridArray)?ae=!0:(Rt.outputColorSpace!==bt||Rt.toneMapping!==ve)&&(ws=!0):(ae=!0,Rt.__version=X.version);let cn=Rt.currentProgram;(ae===!0||ws===!0)&&(cn=ws===!0?h2(X,O,$,bt,ve):qa(X,O,$),N&&X.isNodeMaterial&&N.onUpdateProgram(X,cn,Rt));let kl=!1,Vr=!1,Ts=!1,ie=cn.getUniforms(),en=Rt.uniforms;if(mt.useProgram(cn.program)&&(kl=!0,Vr=!0,Ts=!0),X.id!==F&&(F=X.id,Vr=!0),kl||G!==A){mt.buffers.depth.getReversed()&&A.reversedDepth!==!0&&(A._reversedDepth=!0,A.updateProjectionMatrix()),ie.setValue(z,"projectionMatrix",A.projectionMatrix),ie.setValue(z,"viewMatrix",A.matrixWorldInverse);let qe=ie.map.cameraPosition;qe!==void 0&&qe.setValue(z,Xe.setFromMatrixPosition(A.matrixWorld)),xe.logarithmicDepthBuffer&&ie.setValue(z,"logDepthBufFC",2/(Math.log(A.far+1)/Math.LN2)),(X.isMeshPhongMaterial||X.isMeshToonMaterial||X.isMeshLambertMaterial||X.isMeshBasicMaterial||X.isMeshStandardMaterial||X.isShaderMaterial)&&ie.setValue(z,"isOrthographic",A.isOrthographicCamera===!0),G!==A&&(G=A,Vr=!0,Ts=!0)}if(Rt.needsLights&&(_n.state.sunShadowMap.length>0&&ie.setValue(z,"sunShadowMap",_n.state.sunShadowMap,Bt),_n.state.directionalShadowMap.length>0&&ie.setValue(z,"directionalShadowMap",_n.state.directionalShadowMap,Bt),_n.state.spotShadowMap.length>0&&ie.setValue(z,"spotShadowMap",_n.state.spotShadowMap,Bt),_n.state.pointShadowMap.length>0&&ie.setValue(z,"pointShadowMap",_n.state.pointShadowMap,Bt)),$.isSkinnedMesh){ie.setOptional(z,$,"bindMatrix"),ie.setOptional(z,$,"bindMatrixInverse");let Ae=$.skeleton;Ae&&(Ae.boneTexture===null&&Ae.computeBoneTexture(),ie.setValue(z,"boneTexture",Ae.boneTexture,Bt))}$.isBatchedMesh&&(ie.setOptional(z,$,"batchingTexture"),ie.setValue(z,"batchingTexture",$._matricesTexture,Bt),ie.setOptional(z,$,"batchingIdTexture"),ie.setValue(z,"batchingIdTexture",$._indirectTexture,Bt),ie.setOptional(z,$,"batchingColorTexture"),$._colorsTexture!==null&&ie.setValue(z,"batchingColorTexture",$._colorsTexture,Bt));let vi=Z.morphAttributes;if((vi.position!==void 0||vi.normal!==void 0||vi.color!==void 0)&&et.update($,Z,cn),(Vr||Rt.receiveShadow!==$.receiveShadow)&&(Rt.receiveShadow=$.receiveShadow,ie.setValue(z,"receiveShadow",$.receiveShadow)),(X.isMeshStandardMaterial||X.isMeshLambertMaterial||X.isMeshPhongMaterial)&&X.envMap===null&&O.environment!==null&&(en.envMapIntensity.value=O.environmentIntensity),en.dfgLUT!==void 0&&(en.dfgLUT.value=PB()),Vr){if(ie.setValue(z,"toneMappingExposure",C.toneMappingExposure),Rt.needsLights&&p2(en,Ts),St&&X.fog===!0&&_t.refreshFogUniforms(en,St),_t.refreshMaterialUniforms(en,X,st,ot,M.state.transmissionRenderTarget[A.id]),Rt.needsLights&&Rt.numLightProbeGrids>0){let Ae=x,qe=0;for(let cr of M.state.lightProbeGridArray)cr.texture!==null&&(Ae.textures[qe]=cr.texture,Ae.min[qe]=cr.boundingBox.min,Ae.max[qe]=cr.boundingBox.max,Ae.resolution[qe]=cr.resolution,qe++);for(let cr in Ae)Ae[cr].length=qe;en.probesSH.value=Ae.textures,en.probesMin.value=Ae.min,en.probesMax.value=Ae.max,en.probesResolution.value=Ae.resolution}Xa.upload(z,ix(Rt),en,Bt)}if(X.isShaderMaterial&&X.uniformsNeedUpdate===!0&&(Xa.upload(z,ix(Rt),en,Bt),X.uniformsNeedUpdate=!1),X.isSpriteMaterial&&ie.setValue(z,"center",$.center),ie.setValue(z,"modelViewMatrix",$.modelViewMatrix),ie.setValue(z,"normalMatrix",$.normalMatrix),ie.setValue(z,"modelMatrix",$.matrixWorld),X.uniformsGroups!==void 0){let Ae=X.uniformsGroups;for(let qe=0,cr=Ae.length;qe<cr;qe++){let ox=Ae[qe];Nt.update(ox,cn),Nt.bind(ox,cn)}}return cn}function p2(A,O){A.ambientLightColor.needsUpdate=O,A.lightProbe.needsUpdate=O,A.sunLights.needsUpdate=O,A.sunLightShadows.needsUpdate=O,A.directionalLights.needsUpdate=O,A.directionalLightShadows.needsUpdate=O,A.pointLights.needsUpdate=O,A.pointLightShadows.needsUpdate=O,A.spotLights.needsUpdate=O,A.spotLightShadows.needsUpdate=O,A.rectAreaLights.needsUpdate=O,A.hemisphereLights.needsUpdate=O}function m2(A){return A.isMeshLambertMaterial||A.isMeshToonMaterial||A.isMeshPhongMaterial||A.isMeshStandardMaterial||A.isShadowMaterial||A.isShaderMaterial&&A.lights===!0}this.getActiveCubeFace=function(){return k},this.getActiveMipmapLevel=function(){return D},this.getRenderTarget=function(){return Y},this.setRenderTargetTextures=function(A,O,Z){let X=Lt.get(A);X.__autoAllocateDepthBuffer=A.resolveDepthBuffer===!1,X.__autoAllocateDepthBuffer===!1&&(X.__useRenderToTexture=!1),Lt.get(A.texture).__webglTexture=O,Lt.get(A.depthTexture).__webglTexture=X.__autoAllocateDepthBuffer?void 0:Z,X.__hasExternalTextures=!0},this.setRenderTargetFramebuffer=function(A,O){let Z=Lt.get(A);Z.__webglFramebuffer=O,Z.__useDefaultFramebuffer=O===void 0},this.setRenderTarget=function(A,O=0,Z=0){Y=A,k=O,D=Z;let X=null,$=!1,St=!1;if(A){let bt=Lt.get(A);if(bt.__useDefaultFramebuffer!==void 0){mt.bindFramebuffer(z.FRAMEBUFFER,bt.__webglFramebuffer),W.copy(A.viewport),nt.copy(A.scissor),ct=A.scissorTest,mt.viewport(W),mt.scissor(nt),mt.setScissorTest(ct),F=-1;return}else if(bt.__webglFramebuffer===void 0)Bt.setupRenderTarget(A);else if(bt.__hasExternalTextures)Bt.rebindTextures(A,Lt.get(A.texture).__webglTexture,Lt.get(A.depthTexture).__webglTexture);else if(A.depthBuffer){let Ht=A.depthTexture;if(bt.__boundDepthTexture!==Ht){if(Ht!==null&&Lt.has(Ht)&&(A.width!==Ht.image.width||A.height!==Ht.image.height))throw new Error("THREE.WebGLRenderer: Attached DepthTexture is initialized to the incorrect size.");Bt.setupDepthRenderbuffer(A)}}let At=A.texture;(At.isData3DTexture||At.isDataArrayTexture||At.isCompressedArrayTexture)&&(St=!0);let Pt=Lt.get(A).__webglFramebuffer;A.isWebGLCubeRenderTarget?(Array.isArray(Pt[O])?X=Pt[O][Z]:X=Pt[O],$=!0):A.samples>0&&Bt.useMultisampledRTT(A)===!1?X=Lt.get(A).__webglMultisampledFramebuffer:Array.isArray(Pt)?X=Pt[Z]:X=Pt,W.copy(A.viewport),nt.copy(A.scissor),ct=A.scissorTest}else W.copy(lt).multiplyScalar(st).floor(),nt.copy(K).multiplyScalar(st).floor(),ct=It;if(Z!==0&&(X=B),mt.bindFramebuffer(z.FRAMEBUFFER,X)&&mt.drawBuffers(A,X),mt.viewport(W),mt.scissor(nt),mt.setScissorTest(ct),$){let bt=Lt.get(A.texture);z.framebufferTexture2D(z.FRAMEBUFFER,z.COLOR_ATTACHMENT0,z.TEXTURE_CUBE_MAP_POSITIVE_X+O,bt.__webglTexture,Z)}else if(St){let bt=O;for(let At=0;At<A.textures.length;At++){let Pt=Lt.get(A.textures[At]);z.framebufferTextureLayer(z.FRAMEBUFFER,z.COLOR_ATTACHMENT0+At,Pt.__webglTexture,Z,bt)}}else if(A!==null&&Z!==0){let bt=Lt.get(A.texture);z.framebufferTexture2D(z.FRAMEBUFFER,z.COLOR_ATTACHMENT0,z.TEXTURE_2D,bt.__webglTexture,Z)}F=-1};function sx(A){let O=Lt.get(A);return(O.__readFormat!==A.format||O.__readType!==A.type)&&(O.__readFormat=A.format,O.__readType=A.type,O.__formatReadable=xe.textureFormatReadable(A.format),O.__typeReadable=xe.textureTypeReadable(A.type)),O}this.readRenderTargetPixels=function(A,O,Z,X,$,St,Et,bt=0){if(!(A&&A.isWebGLRenderTarget)){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");return}let At=Lt.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Et!==void 0&&(At=At[Et],Array.isArray(At)&&(At=At[0])),At){mt.bindFramebuffer(z.FRAMEBUFFER,At);try{let Pt=A.textures[bt],Ht=Pt.format,ee=Pt.type;A.textures.length>1&&z.readBuffer(z.COLOR_ATTACHMENT0+bt);let Ct=sx(Pt);if(Ct.__formatReadable===!1){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in RGBA or implementation defined format.");return}if(Ct.__typeReadable===!1){kt("WebGLRenderer.readRenderTargetPixels: renderTarget is not in UnsignedByteType or implementation defined type.");return}O>=0&&O<=A.width-X&&Z>=0&&Z<=A.height-$&&z.readPixels(O,Z,X,$,dt.convert(Ht),dt.convert(ee),St)}finally{let Pt=Y!==null?Lt.get(Y).__webglFramebuffer:null;mt.bindFramebuffer(z.FRAMEBUFFER,Pt)}}},this.readRenderTargetPixelsAsync=async function(A,O,Z,X,$,St,Et,bt=0){if(!(A&&A.isWebGLRenderTarget))throw new Error("THREE.WebGLRenderer.readRenderTargetPixels: renderTarget is not THREE.WebGLRenderTarget.");let At=Lt.get(A).__webglFramebuffer;if(A.isWebGLCubeRenderTarget&&Et!==void 0&&(At=At[Et],Array.isArray(At)&&(At=At[0])),At)if(O>=0&&O<=A.width-X&&Z>=0&&Z<=A.height-$){mt.bindFramebuffer(z.FRAMEBUFFER,At);let Pt=A.textures[bt],Ht=Pt.format,ee=Pt.type;A.textures.length>1&&z.readBuffer(z.COLOR_ATTACHMENT0+bt);let Ct=sx(Pt);if(Ct.__formatReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in RGBA or implementation defined format.");if(Ct.__typeReadable===!1)throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: renderTarget is not in UnsignedByteType or implementation defined type.");let ne=z.createBuffer();z.bindBuffer(z.PIXEL_PACK_BUFFER,ne),z.bufferData(z.PIXEL_PACK_BUFFER,St.byteLength,z.STREAM_READ),z.readPixels(O,Z,X,$,dt.convert(Ht),dt.convert(ee),0),z.bindBuffer(z.PIXEL_PACK_BUFFER,null);let Ue=Y!==null?Lt.get(Y).__webglFramebuffer:null;mt.bindFramebuffer(z.FRAMEBUFFER,Ue);let ve=z.fenceSync(z.SYNC_GPU_COMMANDS_COMPLETE,0);return z.flush(),await mE(z,ve,4),z.bindBuffer(z.PIXEL_PACK_BUFFER,ne),z.getBufferSubData(z.PIXEL_PACK_BUFFER,0,St),z.bindBuffer(z.PIXEL_PACK_BUFFER,null),z.deleteBuffer(ne),z.deleteSync(ve),St}else throw new Error("THREE.WebGLRenderer.readRenderTargetPixelsAsync: requested read bounds are out of range.")},this.copyFramebufferToTexture=function(A,O=null,Z=0){let X=Math.pow(2,-Z),$=Math.floor(A.image.width*X),St=Math.floor(A.image.height*X),Et=O!==null?O.x:0,bt=O!==null?O.y:0;Bt.setTexture2D(A,0),z.copyTexSubImage2D(z.TEXTURE_2D,Z,0,0,Et,bt,$,St),mt.unbindTexture()},this.copyTextureToTexture=function(A,O,Z=null,X=null,$=0,St=0){let Et,bt,At,Pt,Ht,ee,Ct,ne,Ue,ve=A.isCompressedTexture?A.mipmaps[St]:A.image;if(Z!==null)Et=Z.max.x-Z.min.x,bt=Z.max.y-Z.min.y,At=Z.isBox3?Z.max.z-Z.min.z:1,Pt=Z.min.x,Ht=Z.min.y,ee=Z.isBox3?Z.min.z:0;else{let ie=Math.pow(2,-$);Et=Math.floor(ve.width*ie),bt=Math.floor(ve.height*ie),A.isDataArrayTexture?At=ve.depth:A.isData3DTexture?At=Math.floor(ve.depth*ie):At=1,Pt=0,Ht=0,ee=0}X!==null?(Ct=X.x,ne=X.y,Ue=X.z):(Ct=0,ne=0,Ue=0);let ge=dt.convert(O.format),an=dt.convert(O.type),Rt;O.isData3DTexture?(Bt.setTexture3D(O,0),Rt=z.TEXTURE_3D):O.isDataArrayTexture||O.isCompressedArrayTexture?(Bt.setTexture2DArray(O,0),Rt=z.TEXTURE_2D_ARRAY):(Bt.setTexture2D(O,0),Rt=z.TEXTURE_2D),mt.activeTexture(z.TEXTURE0),mt.pixelStorei(z.UNPACK_FLIP_Y_WEBGL,O.flipY),mt.pixelStorei(z.UNPACK_PREMULTIPLY_ALPHA_WEBGL,O.premultiplyAlpha),mt.pixelStorei(z.UNPACK_ALIGNMENT,O.unpackAlignment);let _n=mt.getParameter(z.UNPACK_ROW_LENGTH),ae=mt.getParameter(z.UNPACK_IMAGE_HEIGHT),ws=mt.getParameter(z.UNPACK_SKIP_PIXELS),cn=mt.getParameter(z.UNPACK_SKIP_ROWS),kl=mt.getParameter(z.UNPACK_SKIP_IMAGES);mt.pixelStorei(z.UNPACK_ROW_LENGTH,ve.width),mt.pixelStorei(z.UNPACK_IMAGE_HEIGHT,ve.height),mt.pixelStorei(z.UNPACK_SKIP_PIXELS,Pt),mt.pixelStorei(z.UNPACK_SKIP_ROWS,Ht),mt.pixelStorei(z.UNPACK_SKIP_IMAGES,ee);let Vr=A.isDataArrayTexture||A.isData3DTexture,Ts=O.isDataArrayTexture||O.isData3DTexture;if(A.isDepthTexture){let ie=Lt.get(A),en=Lt.get(O),vi=Lt.get(ie.__renderTarget),Ae=Lt.get(en.__renderTarget);mt.bindFramebuffer(z.READ_FRAMEBUFFER,vi.__webglFramebuffer),mt.bindFramebuffer(z.DRAW_FRAMEBUFFER,Ae.__webglFramebuffer);for(let qe=0;qe<At;qe++)Vr&&(z.framebufferTextureLayer(z.READ_FRAMEBUFFER,z.COLOR_ATTACHMENT0,Lt.get(A).__webglTexture,$,ee+qe),z.framebufferTextureLayer(z.DRAW_FRAMEBUFFER,z.COLOR_ATTACHMENT0,Lt.get(O).__webglTexture,St,Ue+qe)),z.blitFramebuffer(Pt,Ht,Pt+Et,Ht+bt,Ct,ne,Ct+Et,ne+bt,z.DEPTH_BUFFER_BIT,z.NEAREST);mt.bindFramebuffer(z.READ_FRAMEBUFFER,null),mt.bindFramebuffer(z.DRAW_FRAMEBUFFER,null)}else if($!==0||A.isRenderTargetTexture||Lt.has(A)){let ie=Lt.get(A),en=Lt.get(O);mt.bindFramebuffer(z.READ_FRAMEBUFFER,I),mt.bindFramebuffer(z.DRAW_FRAMEBUFFER,L);for(let vi=0;vi<At;vi++)Vr?z.framebufferTextureLayer(z.READ_FRAMEBUFFER,z.COLOR_ATTACHMENT0,ie.__webglTexture,$,ee+vi):z.framebufferTexture2D(z.READ_FRAMEBUFFER,z.COLOR_ATTACHMENT0,z.TEXTURE_2D,ie.__webglTexture,$),Ts?z.framebufferTextureLayer(z.DRAW_FRAMEBUFFER,z.COLOR_ATTACHMENT0,en.__webglTexture,St,Ue+vi):z.framebufferTexture2D(z.DRAW_FRAMEBUFFER,z.COLOR_ATTACHMENT0,z.TEXTURE_2D,en.__webglTexture,St),$!==0?z.blitFramebuffer(Pt,Ht,Pt+Et,Ht+bt,Ct,ne,Ct+Et,ne+bt,z.COLOR_BUFFER_BIT,z.NEAREST):Ts?z.copyTexSubImage3D(Rt,St,Ct,ne,Ue+vi,Pt,Ht,Et,bt):z.copyTexSubImage2D(Rt,St,Ct,ne,Pt,Ht,Et,bt);mt.bindFramebuffer(z.READ_FRAMEBUFFER,null),mt.bindFramebuffer(z.DRAW_FRAMEBUFFER,null)}else Ts?A.isDataTexture||A.isData3DTexture?z.texSubImage3D(Rt,St,Ct,ne,Ue,Et,bt,At,ge,an,ve.data):O.isCompressedArrayTexture?z.compressedTexSubImage3D(Rt,St,Ct,ne,Ue,Et,bt,At,ge,ve.data):z.texSubImage3D(Rt,St,Ct,ne,Ue,Et,bt,At,ge,an,ve):A.isDataTexture?z.texSubImage2D(z.TEXTURE_2D,St,Ct,ne,Et,bt,ge,an,ve.data):A.isCompressedTexture?z.compressedTexSubImage2D(z.TEXTURE_2D,St,Ct,ne,ve.width,ve.height,ge,ve.data):z.texSubImage2D(z.TEXTURE_2D,St,Ct,ne,Et,bt,ge,an,ve);mt.pixelStorei(z.UNPACK_ROW_LENGTH,_n),mt.pixelStorei(z.UNPACK_IMAGE_HEIGHT,ae),mt.pixelStorei(z.UNPACK_SKIP_PIXELS,ws),mt.pixelStorei(z.UNPACK_SKIP_ROWS,cn),mt.pixelStorei(z.UNPACK_SKIP_IMAGES,kl),St===0&&O.generateMipmaps===!0&&O.mipmapsAutoUpdate===!0&&z.generateMipmap(Rt),mt.unbindTexture()},this.initRenderTarget=function(A){Lt.get(A).__webglFramebuffer===void 0&&Bt.setupRenderTarget(A)},this.initTexture=function(A){A.isCubeTexture?Bt.setTextureCube(A,0):A.isData3DTexture?Bt.setTexture3D(A,0):A.isDataArrayTexture||A.isCompressedArrayTexture?Bt.setTexture2DArray(A,0):Bt.setTexture2D(A,0),mt.unbindTexture()},this.resetState=function(){k=0,D=0,Y=null,mt.reset(),yt.reset()},typeof __THREE_DEVTOOLS__<"u"&&__THREE_DEVTOOLS__.dispatchEvent(new CustomEvent("observe",{detail:this}))}get coordinateSystem(){return gi}get outputColorSpace(){return this._outputColorSpace}set outputColorSpace(t){this._outputColorSpace=t;let n=this.getContext();n.drawingBufferColorSpace=Qt._getDrawingBufferColorSpace(t),n.unpackColorSpace=Qt._getUnpackColorSpace()}};var e2={type:"change"},$y={type:"start"},i2={type:"end"},Od=new co,n2=new qn,LB=Math.cos(70*po.DEG2RAD),We=new q,kn=2*Math.PI,ce={NONE:-1,ROTATE:0,DOLLY:1,PAN:2,TOUCH_ROTATE:3,TOUCH_PAN:4,TOUCH_DOLLY_PAN:5,TOUCH_DOLLY_ROTATE:6},Xy=1e-6,Bd=class extends Tl{constructor(t,n=null){super(t,n),this.state=ce.NONE,this.target=new q,this.cursor=new q,this.minDistance=0,this.maxDistance=1/0,this.minZoom=0,this.maxZoom=1/0,this.minTargetRadius=0,this.maxTargetRadius=1/0,this.minPolarAngle=0,this.maxPolarAngle=Math.PI,this.minAzimuthAngle=-1/0,this.maxAzimuthAngle=1/0,this.enableDamping=!1,this.dampingFactor=.05,this.enableZoom=!0,this.zoomSpeed=1,this.enableRotate=!0,this.rotateSpeed=1,this.keyRotateSpeed=1,this.enablePan=!0,this.panSpeed=1,this.screenSpacePanning=!0,this.keyPanSpeed=7,this.zoomToCursor=!1,this.autoRotate=!1,this.autoRotateSpeed=2,this.keys={LEFT:"ArrowLeft",UP:"ArrowUp",RIGHT:"ArrowRight",BOTTOM:"ArrowDown"},this.mouseButtons={LEFT:xs.ROTATE,MIDDLE:xs.DOLLY,RIGHT:xs.PAN},this.touches={ONE:vs.ROTATE,TWO:vs.DOLLY_PAN},this.target0=this.target.clone(),this.position0=this.object.position.clone(),this.zoom0=this.object.zoom,this._cursorStyle="auto",this._domElementKeyEvents=null,this._lastPosition=new q,this._lastQuaternion=new Zn,this._lastTargetPosition=new q,this._quat=new Zn().setFromUnitVectors(t.up,new q(0,1,0)),this._quatInverse=this._quat.clone().invert(),this._spherical=new ka,this._sphericalDelta=new ka,this._scale=1,this._panOffset=new q,this._rotateStart=new zt,this._rotateEnd=new zt,this._rotateDelta=new zt,this._panStart=new zt,this._panEnd=new zt,this._panDelta=new zt,this._dollyStart=new zt,this._dollyEnd=new zt,this._dollyDelta=new zt,this._dollyDirection=new q,this._mouse=new zt,this._performCursorZoom=!1,this._pointers=[],this._pointerPositions={},this._controlActive=!1,this._onPointerMove=DB.bind(this),this._onPointerDown=NB.bind(this),this._onPointerUp=UB.bind(this),this._onContextMenu=VB.bind(this),this._onMouseWheel=BB.bind(this),this._onKeyDown=kB.bind(this),this._onTouchStart=zB.bind(this),this._onTouchMove=GB.bind(this),this._onMouseDown=FB.bind(this),this._onMouseMove=OB.bind(this),this._interceptControlDown=HB.bind(this),this._interceptControlUp=WB.bind(this),this.domElement!==null&&this.connect(this.domElement),this.update()}set cursorStyle(t){this._cursorStyle=t,t==="grab"?this.domElement.style.cursor="grab":this.domElement.style.cursor="auto"}get cursorStyle(){return this._cursorStyle}connect(t){super.connect(t),this.domElement.addEventListener("pointerdown",this._onPointerDown),this.domElement.addEventListener("pointercancel",this._onPointerUp),this.domElement.addEventListener("contextmenu",this._onContextMenu),this.domElement.addEventListener("wheel",this._onMouseWheel,{passive:!1}),this.domElement.ownerDocument.addEventListener("keydown",this._interceptControlDown,{passive:!0,capture:!0}),this.domElement.style.touchAction="none"}disconnect(){this.state=ce.NONE,this.domElement.removeEventListener("pointerdown",this._onPointerDown),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.domElement.removeEventListener("pointercancel",this._onPointerUp),this.domElement.removeEventListener("wheel",this._onMouseWheel),this.domElement.removeEventListener("contextmenu",this._onContextMenu),this.stopListenToKeyEvents(),this.domElement.ownerDocument.removeEventListener("keydown",this._interceptControlDown,{capture:!0}),this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{capture:!0}),this._controlActive=!1,this._pointers.length=0,this._pointerPositions={},this.domElement.style.touchAction="",this.domElement.style.cursor="auto"}dispose(){this.disconnect()}getPolarAngle(){return this._spherical.phi}getAzimuthalAngle(){return this._spherical.theta}getDistance(){return this.object.position.distanceTo(this.target)}listenToKeyEvents(t){t.addEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=t}stopListenToKeyEvents(){this._domElementKeyEvents!==null&&(this._domElementKeyEvents.removeEventListener("keydown",this._onKeyDown),this._domElementKeyEvents=null)}saveState(){this.target0.copy(this.target),this.position0.copy(this.object.position),this.zoom0=this.object.zoom}reset(){this.target.copy(this.target0),this.object.position.copy(this.position0),this.object.zoom=this.zoom0,this.object.updateProjectionMatrix(),this.dispatchEvent(e2),this.update(),this.state=ce.NONE}pan(t,n){this._pan(t,n),this.update()}dollyIn(t){this._dollyIn(t),this.update()}dollyOut(t){this._dollyOut(t),this.update()}rotateLeft(t){this._rotateLeft(t),this.update()}rotateUp(t){this._rotateUp(t),this.update()}update(t=null){let n=this.object.position;We.copy(n).sub(this.target),We.applyQuaternion(this._quat),this._spherical.setFromVector3(We),this.autoRotate&&this.state===ce.NONE&&this._rotateLeft(this._getAutoRotationAngle(t)),this.enableDamping?(this._spherical.theta+=this._sphericalDelta.theta*this.dampingFactor,this._spherical.phi+=this._sphericalDelta.phi*this.dampingFactor):(this._spherical.theta+=this._sphericalDelta.theta,this._spherical.phi+=this._sphericalDelta.phi);let i=this.minAzimuthAngle,r=this.maxAzimuthAngle;isFinite(i)&&isFinite(r)&&(i<-Math.PI?i+=kn:i>Math.PI&&(i-=kn),r<-Math.PI?r+=kn:r>Math.PI&&(r-=kn),i<=r?this._spherical.theta=Math.max(i,Math.min(r,this._spherical.theta)):this._spherical.theta=this._spherical.theta>(i+r)/2?Math.max(i,this._spherical.theta):Math.min(r,this._spherical.theta)),this._spherical.phi=Math.max(this.minPolarAngle,Math.min(this.maxPolarAngle,this._spherical.phi)),this._spherical.makeSafe(),this.enableDamping===!0?this.target.addScaledVector(this._panOffset,this.dampingFactor):this.target.add(this._panOffset),this.target.sub(this.cursor),this.target.clampLength(this.minTargetRadius,this.maxTargetRadius),this.target.add(this.cursor);let s=!1;if(this.zoomToCursor&&this._performCursorZoom||this.object.isOrthographicCamera)this._spherical.radius=this._clampDistance(this._spherical.radius);else{let o=this._spherical.radius;this._spherical.radius=this._clampDistance(this._spherical.radius*this._scale),s=o!=this._spherical.radius}if(We.setFromSpherical(this._spherical),We.applyQuaternion(this._quatInverse),n.copy(this.target).add(We),this.object.lookAt(this.target),this.enableDamping===!0?(this._sphericalDelta.theta*=1-this.dampingFactor,this._sphericalDelta.phi*=1-this.dampingFactor,this._panOffset.multiplyScalar(1-this.dampingFactor)):(this._sphericalDelta.set(0,0,0),this._panOffset.set(0,0,0)),this.zoomToCursor&&this._performCursorZoom){let o=null;if(this.object.isPerspectiveCamera){let a=We.length();o=this._clampDistance(a*this._scale);let c=a-o;this.object.position.addScaledVector(this._dollyDirection,c),this.object.updateMatrixWorld(),s=!!c}else if(this.object.isOrthographicCamera){let a=new q(this._mouse.x,this._mouse.y,0);a.unproject(this.object);let c=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),this.object.updateProjectionMatrix(),s=c!==this.object.zoom;let l=new q(this._mouse.x,this._mouse.y,0);l.unproject(this.object),this.object.position.sub(l).add(a),this.object.updateMatrixWorld(),o=We.length()}else console.warn("WARNING: OrbitControls.js encountered an unknown camera type - zoom to cursor disabled."),this.zoomToCursor=!1;o!==null&&(this.screenSpacePanning?this.target.set(0,0,-1).transformDirection(this.object.matrix).multiplyScalar(o).add(this.object.position):(Od.origin.copy(this.object.position),Od.direction.set(0,0,-1).transformDirection(this.object.matrix),Math.abs(this.object.up.dot(Od.direction))<LB?this.object.lookAt(this.target):(n2.setFromNormalAndCoplanarPoint(this.object.up,this.target),Od.intersectPlane(n2,this.target))))}else if(this.object.isOrthographicCamera){let o=this.object.zoom;this.object.zoom=Math.max(this.minZoom,Math.min(this.maxZoom,this.object.zoom/this._scale)),o!==this.object.zoom&&(this.object.updateProjectionMatrix(),s=!0)}return this._scale=1,this._performCursorZoom=!1,s||this._lastPosition.distanceToSquared(this.object.position)>Xy||8*(1-this._lastQuaternion.dot(this.object.quaternion))>Xy||this._lastTargetPosition.distanceToSquared(this.target)>Xy?(this.dispatchEvent(e2),this._lastPosition.copy(this.object.position),this._lastQuaternion.copy(this.object.quaternion),this._lastTargetPosition.copy(this.target),!0):!1}_getAutoRotationAngle(t){return t!==null?kn/60*this.autoRotateSpeed*t:kn/60/60*this.autoRotateSpeed}_getZoomScale(t){let n=Math.abs(t*.01);return Math.pow(.95,this.zoomSpeed*n)}_rotateLeft(t){this._sphericalDelta.theta-=t}_rotateUp(t){this._sphericalDelta.phi-=t}_panLeft(t,n){We.setFromMatrixColumn(n,0),We.multiplyScalar(-t),this._panOffset.add(We)}_panUp(t,n){this.screenSpacePanning===!0?We.setFromMatrixColumn(n,1):(We.setFromMatrixColumn(n,0),We.crossVectors(this.object.up,We)),We.multiplyScalar(t),this._panOffset.add(We)}_pan(t,n){let i=this.domElement;if(this.object.isPerspectiveCamera){let r=this.object.position;We.copy(r).sub(this.target);let s=We.length();s*=Math.tan(this.object.fov/2*Math.PI/180),this._panLeft(2*t*s/i.clientHeight,this.object.matrix),this._panUp(2*n*s/i.clientHeight,this.object.matrix)}else this.object.isOrthographicCamera?(this._panLeft(t*(this.object.right-this.object.left)/this.object.zoom/i.clientWidth,this.object.matrix),this._panUp(n*(this.object.top-this.object.bottom)/this.object.zoom/i.clientHeight,this.object.matrix)):(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - pan disabled."),this.enablePan=!1)}_dollyOut(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale/=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_dollyIn(t){this.object.isPerspectiveCamera||this.object.isOrthographicCamera?this._scale*=t:(console.warn("WARNING: OrbitControls.js encountered an unknown camera type - dolly/zoom disabled."),this.enableZoom=!1)}_updateZoomParameters(t,n){if(!this.zoomToCursor)return;this._performCursorZoom=!0;let i=this.domElement.getBoundingClientRect(),r=t-i.left,s=n-i.top,o=i.width,a=i.height;this._mouse.x=r/o*2-1,this._mouse.y=-(s/a)*2+1,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()}_clampDistance(t){return Math.max(this.minDistance,Math.min(this.maxDistance,t))}_handleMouseDownRotate(t){this._rotateStart.set(t.clientX,t.clientY)}_handleMouseDownDolly(t){this._updateZoomParameters(t.clientX,t.clientY),this._dollyStart.set(t.clientX,t.clientY)}_handleMouseDownPan(t){this._panStart.set(t.clientX,t.clientY)}_handleMouseMoveRotate(t){this._rotateEnd.set(t.clientX,t.clientY),this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let n=this.domElement;this._rotateLeft(kn*this._rotateDelta.x/n.clientHeight),this._rotateUp(kn*this._rotateDelta.y/n.clientHeight),this._rotateStart.copy(this._rotateEnd),this.update()}_handleMouseMoveDolly(t){this._dollyEnd.set(t.clientX,t.clientY),this._dollyDelta.subVectors(this._dollyEnd,this._dollyStart),this._dollyDelta.y>0?this._dollyOut(this._getZoomScale(this._dollyDelta.y)):this._dollyDelta.y<0&&this._dollyIn(this._getZoomScale(this._dollyDelta.y)),this._dollyStart.copy(this._dollyEnd),this.zoomToCursor&&(this._performCursorZoom=!0,this._dollyDirection.set(this._mouse.x,this._mouse.y,1).unproject(this.object).sub(this.object.position).normalize()),this.update()}_handleMouseMovePan(t){this._panEnd.set(t.clientX,t.clientY),this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd),this.update()}_handleMouseWheel(t){this._updateZoomParameters(t.clientX,t.clientY),t.deltaY<0?this._dollyIn(this._getZoomScale(t.deltaY)):t.deltaY>0&&this._dollyOut(this._getZoomScale(t.deltaY)),this.update()}_handleKeyDown(t){let n=!1;switch(t.code){case this.keys.UP:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(kn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,this.keyPanSpeed),n=!0;break;case this.keys.BOTTOM:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateUp(-kn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(0,-this.keyPanSpeed),n=!0;break;case this.keys.LEFT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(kn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(this.keyPanSpeed,0),n=!0;break;case this.keys.RIGHT:t.ctrlKey||t.metaKey||t.shiftKey?this.enableRotate&&this._rotateLeft(-kn*this.keyRotateSpeed/this.domElement.clientHeight):this.enablePan&&this._pan(-this.keyPanSpeed,0),n=!0;break}n&&(t.preventDefault(),this.update())}_handleTouchStartRotate(t){if(this._pointers.length===1)this._rotateStart.set(t.pageX,t.pageY);else{let n=this._getSecondPointerPosition(t),i=.5*(t.pageX+n.x),r=.5*(t.pageY+n.y);this._rotateStart.set(i,r)}}_handleTouchStartPan(t){if(this._pointers.length===1)this._panStart.set(t.pageX,t.pageY);else{let n=this._getSecondPointerPosition(t),i=.5*(t.pageX+n.x),r=.5*(t.pageY+n.y);this._panStart.set(i,r)}}_handleTouchStartDolly(t){let n=this._getSecondPointerPosition(t),i=t.pageX-n.x,r=t.pageY-n.y,s=Math.sqrt(i*i+r*r);this._dollyStart.set(0,s)}_handleTouchStartDollyPan(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enablePan&&this._handleTouchStartPan(t)}_handleTouchStartDollyRotate(t){this.enableZoom&&this._handleTouchStartDolly(t),this.enableRotate&&this._handleTouchStartRotate(t)}_handleTouchMoveRotate(t){if(this._pointers.length==1)this._rotateEnd.set(t.pageX,t.pageY);else{let i=this._getSecondPointerPosition(t),r=.5*(t.pageX+i.x),s=.5*(t.pageY+i.y);this._rotateEnd.set(r,s)}this._rotateDelta.subVectors(this._rotateEnd,this._rotateStart).multiplyScalar(this.rotateSpeed);let n=this.domElement;this._rotateLeft(kn*this._rotateDelta.x/n.clientHeight),this._rotateUp(kn*this._rotateDelta.y/n.clientHeight),this._rotateStart.copy(this._rotateEnd)}_handleTouchMovePan(t){if(this._pointers.length===1)this._panEnd.set(t.pageX,t.pageY);else{let n=this._getSecondPointerPosition(t),i=.5*(t.pageX+n.x),r=.5*(t.pageY+n.y);this._panEnd.set(i,r)}this._panDelta.subVectors(this._panEnd,this._panStart).multiplyScalar(this.panSpeed),this._pan(this._panDelta.x,this._panDelta.y),this._panStart.copy(this._panEnd)}_handleTouchMoveDolly(t){let n=this._getSecondPointerPosition(t),i=t.pageX-n.x,r=t.pageY-n.y,s=Math.sqrt(i*i+r*r);this._dollyEnd.set(0,s),this._dollyDelta.set(0,Math.pow(this._dollyEnd.y/this._dollyStart.y,this.zoomSpeed)),this._dollyOut(this._dollyDelta.y),this._dollyStart.copy(this._dollyEnd);let o=(t.pageX+n.x)*.5,a=(t.pageY+n.y)*.5;this._updateZoomParameters(o,a)}_handleTouchMoveDollyPan(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enablePan&&this._handleTouchMovePan(t)}_handleTouchMoveDollyRotate(t){this.enableZoom&&this._handleTouchMoveDolly(t),this.enableRotate&&this._handleTouchMoveRotate(t)}_addPointer(t){this._pointers.push(t.pointerId)}_removePointer(t){delete this._pointerPositions[t.pointerId];for(let n=0;n<this._pointers.length;n++)if(this._pointers[n]==t.pointerId){this._pointers.splice(n,1);return}}_isTrackingPointer(t){for(let n=0;n<this._pointers.length;n++)if(this._pointers[n]==t.pointerId)return!0;return!1}_trackPointer(t){let n=this._pointerPositions[t.pointerId];n===void 0&&(n=new zt,this._pointerPositions[t.pointerId]=n),n.set(t.pageX,t.pageY)}_getSecondPointerPosition(t){let n=t.pointerId===this._pointers[0]?this._pointers[1]:this._pointers[0];return this._pointerPositions[n]}_customWheelEvent(t){let n=t.deltaMode,i={clientX:t.clientX,clientY:t.clientY,deltaY:t.deltaY};switch(n){case 1:i.deltaY*=16;break;case 2:i.deltaY*=100;break}return t.ctrlKey&&!this._controlActive&&(i.deltaY*=10),i}};function NB(e){this.enabled!==!1&&(this._pointers.length===0&&(this.domElement.setPointerCapture(e.pointerId),this.domElement.ownerDocument.addEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.addEventListener("pointerup",this._onPointerUp)),!this._isTrackingPointer(e)&&(this._addPointer(e),e.pointerType==="touch"?this._onTouchStart(e):this._onMouseDown(e),this._cursorStyle==="grab"&&(this.domElement.style.cursor="grabbing")))}function DB(e){this.enabled!==!1&&(e.pointerType==="touch"?this._onTouchMove(e):this._onMouseMove(e))}function UB(e){switch(this._removePointer(e),this._pointers.length){case 0:this.domElement.releasePointerCapture(e.pointerId),this.domElement.ownerDocument.removeEventListener("pointermove",this._onPointerMove),this.domElement.ownerDocument.removeEventListener("pointerup",this._onPointerUp),this.dispatchEvent(i2),this.state=ce.NONE,this._cursorStyle==="grab"&&(this.domElement.style.cursor="grab");break;case 1:let t=this._pointers[0],n=this._pointerPositions[t];this._onTouchStart({pointerId:t,pageX:n.x,pageY:n.y});break}}function FB(e){let t;switch(e.button){case 0:t=this.mouseButtons.LEFT;break;case 1:t=this.mouseButtons.MIDDLE;break;case 2:t=this.mouseButtons.RIGHT;break;default:t=-1}switch(t){case xs.DOLLY:if(this.enableZoom===!1)return;this._handleMouseDownDolly(e),this.state=ce.DOLLY;break;case xs.ROTATE:if(e.ctrlKey||e.metaKey||e.shiftKey){if(this.enablePan===!1)return;this._handleMouseDownPan(e),this.state=ce.PAN}else{if(this.enableRotate===!1)return;this._handleMouseDownRotate(e),this.state=ce.ROTATE}break;case xs.PAN:if(e.ctrlKey||e.metaKey||e.shiftKey){if(this.enableRotate===!1)return;this._handleMouseDownRotate(e),this.state=ce.ROTATE}else{if(this.enablePan===!1)return;this._handleMouseDownPan(e),this.state=ce.PAN}break;default:this.state=ce.NONE}this.state!==ce.NONE&&this.dispatchEvent($y)}function OB(e){switch(this.state){case ce.ROTATE:if(this.enableRotate===!1)return;this._handleMouseMoveRotate(e);break;case ce.DOLLY:if(this.enableZoom===!1)return;this._handleMouseMoveDolly(e);break;case ce.PAN:if(this.enablePan===!1)return;this._handleMouseMovePan(e);break}}function BB(e){this.enabled===!1||this.enableZoom===!1||this.state!==ce.NONE||(e.preventDefault(),this.dispatchEvent($y),this._handleMouseWheel(this._customWheelEvent(e)),this.dispatchEvent(i2))}function kB(e){this.enabled!==!1&&this._handleKeyDown(e)}function zB(e){switch(this._trackPointer(e),this._pointers.length){case 1:switch(this.touches.ONE){case vs.ROTATE:if(this.enableRotate===!1){this.state=ce.NONE;break}this._handleTouchStartRotate(e),this.state=ce.TOUCH_ROTATE;break;case vs.PAN:if(this.enablePan===!1){this.state=ce.NONE;break}this._handleTouchStartPan(e),this.state=ce.TOUCH_PAN;break;default:this.state=ce.NONE}break;case 2:switch(this.touches.TWO){case vs.DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchStartDollyPan(e),this.state=ce.TOUCH_DOLLY_PAN;break;case vs.DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchStartDollyRotate(e),this.state=ce.TOUCH_DOLLY_ROTATE;break;default:this.state=ce.NONE}break;default:this.state=ce.NONE}this.state!==ce.NONE&&this.dispatchEvent($y)}function GB(e){switch(this._trackPointer(e),this.state){case ce.TOUCH_ROTATE:if(this.enableRotate===!1)return;this._handleTouchMoveRotate(e),this.update();break;case ce.TOUCH_PAN:if(this.enablePan===!1)return;this._handleTouchMovePan(e),this.update();break;case ce.TOUCH_DOLLY_PAN:if(this.enableZoom===!1&&this.enablePan===!1)return;this._handleTouchMoveDollyPan(e),this.update();break;case ce.TOUCH_DOLLY_ROTATE:if(this.enableZoom===!1&&this.enableRotate===!1)return;this._handleTouchMoveDollyRotate(e),this.update();break;default:this.state=ce.NONE}}function VB(e){this.enabled!==!1&&e.preventDefault()}function HB(e){e.key==="Control"&&(this._controlActive=!0,this.domElement.ownerDocument.addEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function WB(e){e.key==="Control"&&(this._controlActive=!1,this.domElement.ownerDocument.removeEventListener("keyup",this._interceptControlUp,{passive:!0,capture:!0}))}function r2(e,t=Math.PI/3){let n=e.index?e.toNonIndexed():e,i=n.attributes.position,r=i.count,s;if(i.isBufferAttribute===!0&&i.itemSize===3&&i.normalized===!1)s=i.array;else{s=new Float64Array(r*3);for(let x=0;x<r;x++)s[3*x+0]=i.getX(x),s[3*x+1]=i.getY(x),s[3*x+2]=i.getZ(x)}let o=Math.cos(t),a=(1+1e-10)*100,c=r/3,l=new Float64Array(c*3);for(let x=0;x<c;x++){let w=9*x,M=s[w+0],y=s[w+1],b=s[w+2],R=s[w+3],C=s[w+4],E=s[w+5],N=s[w+6],B=s[w+7],I=s[w+8],L=N-R,k=B-C,D=I-E,Y=M-R,F=y-C,G=b-E,W=k*G-D*F,nt=D*Y-L*G,ct=L*F-k*Y,H=1/(Math.sqrt(W*W+nt*nt+ct*ct)||1);l[3*x+0]=W*H,l[3*x+1]=nt*H,l[3*x+2]=ct*H}let u=new Int32Array(r),h=new Float64Array(r*3),f=1;for(;f<r*2;)f<<=1;let d=f-1,p=new Int32Array(f),_=0;for(let x=0;x<r;x++){let w=3*x,M=Math.trunc(s[w+0]*a),y=Math.trunc(s[w+1]*a),b=Math.trunc(s[w+2]*a),R=(Math.imul(M,73856093)^Math.imul(y,19349663)^Math.imul(b,83492791))&d;for(;;){let C=p[R];if(C===0){let N=3*_;h[N+0]=M,h[N+1]=y,h[N+2]=b,p[R]=_+1,u[x]=_++;break}let E=3*(C-1);if(h[E+0]===M&&h[E+1]===y&&h[E+2]===b){u[x]=C-1;break}R=R+1&d}}let m=new Int32Array(_+1);for(let x=0;x<r;x++)m[u[x]+1]++;for(let x=0;x<_;x++)m[x+1]+=m[x];let g=new Int32Array(r),v=m.slice(0,_);for(let x=0;x<c;x++){let w=3*x;g[v[u[w+0]]++]=x,g[v[u[w+1]]++]=x,g[v[u[w+2]]++]=x}let S=new Float32Array(r*3);for(let x=0;x<c;x++){let w=3*x,M=l[w+0],y=l[w+1],b=l[w+2];for(let R=0;R<3;R++){let C=w+R,E=u[C],N=0,B=0,I=0;for(let k=m[E],D=m[E+1];k<D;k++){let Y=3*g[k],F=l[Y+0],G=l[Y+1],W=l[Y+2];M*F+y*G+b*W>o&&(N+=F,B+=G,I+=W)}let L=1/(Math.sqrt(N*N+B*B+I*I)||1);S[3*C+0]=N*L,S[3*C+1]=B*L,S[3*C+2]=I*L}}return n.setAttribute("normal",new dn(S,3,!1)),n}Qt.enabled=!1;var Yy={prediction:[.55,.74,1],"coarse points":[1,.72,.4],truth:[.95,.95,.95]},Zy=[{direction:[.5,.7,.5],strength:.45},{direction:[.4,.2,-.9],strength:.2},{direction:[-.8,.5,.3],strength:.12}],o2=.3,a2=.15,XB=.009,$B=po.degToRad(32),kd=po.degToRad(10),qy=.9,qB=2;function c2(){if(!document.createElement("canvas").getContext("webgl2"))return null;let e=new Dd({antialias:!0,alpha:!0});e.outputColorSpace=oo,e.setPixelRatio(1);let t=e.domElement;return{paint(n,i,r){let s=Math.min(window.devicePixelRatio,qB),o=Math.round(r.clientWidth*s),a=Math.round(r.clientHeight*s);if(!o||!a)return;(t.width!==o||t.height!==a)&&e.setSize(o,a,!1),(r.width!==o||r.height!==a)&&([r.width,r.height]=[o,a]),e.render(n,i);let c=r.getContext("2d");c.clearRect(0,0,o,a),c.drawImage(t,0,0)},onRestored(n){t.addEventListener("webglcontextrestored",n)}}}var zd=class{#t;#s;#o;#e;#i;#n=[];#a=!1;#c=0;#r=!1;constructor(t,n,i){[this.#t,this.#s,this.#o]=[t,n,i],t.tabIndex=0}async show(t){this.#a=t;let n=++this.#c;if(!t){for(let s of this.#n)s.scene.traverse(o=>o.geometry?.dispose());for(let s of this.#n)s.scene=null;return}let i=await this.#o();if(n!==this.#c)return;this.#l(i);let r={"coarse points":()=>ZB(i.points),prediction:()=>s2(i.prediction,Yy.prediction),truth:()=>s2(i.truth,Yy.truth)};for(let s of this.#n)Object.assign(s,YB(r[s.column]()));this.draw()}draw(){this.#r||!this.#a||(this.#r=!0,requestAnimationFrame(()=>{this.#r=!1;for(let{scene:t,headlight:n,canvas:i}of this.#n)t&&(n.position.subVectors(this.#e.position,this.#i.target),this.#s.paint(t,this.#e,i),i.parentElement.classList.add("drawn"))}))}#l(t){if(this.#e)return;let{position:n,target:i,field_of_view:r}=JSON.parse(this.#t.dataset.camera);this.#e=new Tn(r,1,.05,50),this.#e.position.fromArray(n);let s={"coarse points":t.points.length,prediction:t.prediction,truth:!0};for(let o of this.#t.querySelectorAll(".pane")){let{column:a}=o.dataset;if(!s[a])continue;let c=document.createElement("canvas");o.querySelector(".frame").append(c),this.#n.push({column:a,canvas:c,scene:null})}this.#t.classList.add("turning"),this.#u(new q(...i)),new ResizeObserver(()=>this.draw()).observe(this.#t)}#u(t){let n=new Bd(this.#e,this.#t);this.#i=n,n.target.copy(t),n.enablePan=!1,n.minDistance=.4,n.maxDistance=12,n.update(),n.saveState(),n.addEventListener("change",()=>this.draw()),this.#t.style.touchAction="pan-y",this.#t.addEventListener("wheel",i=>n.enableZoom=i.ctrlKey||i.metaKey,{capture:!0}),this.#t.addEventListener("pointerdown",()=>n.enableZoom=!0,{capture:!0}),this.#t.addEventListener("keydown",i=>this.#f(i))}#f(t){if(t.ctrlKey||t.metaKey||t.altKey)return;let n=this.#i,i={ArrowLeft:()=>n.rotateLeft(kd),ArrowRight:()=>n.rotateLeft(-kd),ArrowUp:()=>n.rotateUp(kd),ArrowDown:()=>n.rotateUp(-kd),"+":()=>n.dollyIn(qy),"=":()=>n.dollyIn(qy),"-":()=>n.dollyOut(qy),0:()=>n.reset()};i[t.key]&&(t.preventDefault(),i[t.key]())}};function YB(e){let t=new fl,n=new Oa(16777215,o2*Math.PI);t.add(e,n,new wl(16777215,a2*Math.PI));for(let{direction:i,strength:r}of Zy){let s=new Oa(16777215,r*Math.PI);s.position.fromArray(i),t.add(s)}return{scene:t,headlight:n}}function s2({positions:e,indices:t},n){let i=new Kn;i.setAttribute("position",new dn(e,3)),i.setIndex(new dn(t,1));let r=new xl({color:new Zt(...n),side:xi});return new _i(r2(i,$B),r)}function ZB(e){let t=new Kn;t.setAttribute("position",new dn(e,3));let n=new yi({uniforms:{height:{value:1},colour:{value:new Zt(...Yy["coarse points"])}},vertexShader:`
      uniform float height;
      void main() {
        vec4 place = modelViewMatrix * vec4(position, 1.0);
        gl_Position = projectionMatrix * place;
        gl_PointSize = max(2.0, ${XB.toFixed(4)} * height * projectionMatrix[1][1] / -place.z);
      }`,fragmentShader:`
      uniform vec3 colour;
      ${Zy.map(({direction:r},s)=>`const vec3 light${s} = vec3(${r.map(o=>o.toFixed(3))});`).join(`
`)}
      void main() {
        vec2 across = vec2(2.0, -2.0) * (gl_PointCoord - 0.5);
        float outside = dot(across, across);
        if (outside > 1.0) discard;
        vec3 facing = vec3(across, sqrt(1.0 - outside));
        vec3 normal = inverse(mat3(viewMatrix)) * facing;
        float lit = ${a2} + ${o2} * facing.z
          ${Zy.map(({strength:r},s)=>`+ ${r} * max(dot(normal, normalize(light${s})), 0.0)`).join(`
`)};
        gl_FragColor = vec4(colour * lit, 1.0);
      }`}),i=new pl(t,n);return i.onBeforeRender=r=>n.uniforms.height.value=r.domElement.height,new Lr().add(i)}var JB="400px";function l2(){let e=c2();if(document.documentElement.dataset.webgl=e?"here":"missing",!e)return;let t=new Map,n=new IntersectionObserver(i=>{for(let{target:r,isIntersecting:s}of i)t.get(r).show(s)},{rootMargin:JB});for(let i of document.querySelectorAll(".panes"))t.set(i,new zd(i,e,()=>aA(document.getElementById(i.dataset.geometry).textContent))),n.observe(i),KB(i);e.onRestored(()=>t.forEach(i=>i.draw()))}function KB(e){let t=e.parentElement.querySelector(".enlarge");t.hidden=!document.fullscreenEnabled,t.addEventListener("click",()=>e.requestFullscreen().then(()=>e.focus()))}function u2(e){let t=[...e.tHead.rows[0].cells],n=null,i=()=>{if(!n)return;let r=[...e.tBodies[0].rows];r.sort((s,o)=>jB(s.cells[n.column],o.cells[n.column],n.falling)),e.tBodies[0].append(...r)};t.forEach((r,s)=>{r.querySelector("button").addEventListener("click",()=>{n={column:s,falling:r.getAttribute("aria-sort")==="ascending"};for(let o of t)o.removeAttribute("aria-sort");r.setAttribute("aria-sort",n.falling?"descending":"ascending"),i()})}),document.getElementById("method-filter").addEventListener("change",r=>{for(let s of e.querySelectorAll("tr[data-method]"))s.hidden=r.target.value!==""&&s.dataset.method!==r.target.value}),document.getElementById("count-failures")?.addEventListener("change",()=>{for(let r of e.querySelectorAll("[data-value-without]")){let{value:s,valueWithout:o,textWithout:a}=r.dataset;r.dataset.value=o,r.dataset.valueWithout=s,r.dataset.textWithout=r.textContent,r.textContent=a}i()})}function jB(e,t,n){let[i,r]=[e.dataset.value,t.dataset.value],[s,o]=[Number(i),Number(r)];if(i==="nan"||r==="nan")return(i==="nan")-(r==="nan");let a=Number.isNaN(s)||Number.isNaN(o)?i.localeCompare(r):s-o;return n?-a:a}for(let e of document.querySelectorAll(".controls"))e.hidden=!1;u2(document.getElementById("metrics-table"));sA(JSON.parse(document.getElementById("chart-data").textContent));l2();})();
