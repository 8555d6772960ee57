<#--
  The words in which two texts differ, from the pieces of WordDiff. Struck words with a minus are only in the first text,
  underlined words with a plus only in the second; screen readers hear it said; a changed figure is bold and boxed.
  Styles: compare.css, "Word differences". Lean on purpose: a page shows hundreds of them.
-->

<#-- One text with both: what the first has, struck, before what the second has instead. -->
<#macro both pieces><#list pieces as piece><@show piece/></#list></#macro>

<#-- The first text alone: what both have, and what only it has. -->
<#macro first pieces><#list pieces as piece><#if piece.kind == "same">${piece.inFirst}<#elseif piece.kind == "removed"><@show piece/></#if></#list></#macro>

<#-- The second text alone. -->
<#macro second pieces><#list pieces as piece><#if piece.kind != "removed"><@show piece/></#if></#list></#macro>

<#-- The blank behind a piece stays outside, so that no line is drawn under it. -->
<#macro show piece><#t>
<#switch piece.kind>
<#case "removed"><del<@figure piece/>><span class="sr">[bỏ: </span>${piece.text?trim}<span class="sr">]</span></del> <#break><#t>
<#case "added"><ins<@figure piece/>><span class="sr">[thêm: </span>${piece.text?trim}<span class="sr">]</span></ins> <#break><#t>
<#default>${piece.text}<#t>
</#switch>
</#macro>

<#macro figure piece><#if piece.isFigure()> class="diff-figure"</#if></#macro>

<#-- What the marks mean; first and second: names of the two texts. -->
<#macro key first second>
<p class="diff-key"><del>chữ gạch ngang</del> chỉ có trong ${first}; <ins>chữ gạch chân</ins> chỉ có trong ${second}; <ins class="diff-figure"><span data-on="page">khung đậm</span><span data-on="fragment" hidden>chữ đậm</span></ins> là con số khác nhau.</p>
</#macro>
