<#-- What other people's pages can take from one that has a bare variant. -->
<#assign root = content.rootpath>

<#macro links>
<li><a href="${root}${content.bareAddress}">Bản gọn để nhúng vào trang khác</a></li>
<li><a href="${root}${content.fragmentAddress}">Đoạn HTML để dán vào bài viết (không kèm định dạng)</a></li>
</#macro>

<#macro snippet>
<details class="snippet"><summary>Mã nhúng</summary>
<p>Chép đoạn này vào trang của bạn<#if !portal.baseUrl??>, thay chữ ĐỊA-CHỈ-CỔNG bằng địa chỉ của cổng</#if>:</p>
<pre tabindex="0"><code>&lt;iframe src="${portal.baseUrl!"ĐỊA-CHỈ-CỔNG/"}${content.bareAddress}" title="${content.title?esc?markup_string}" width="100%" height="640" loading="lazy"&gt;&lt;/iframe&gt;</code></pre>
</details>
</#macro>
