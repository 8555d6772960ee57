<#-- The text of a document as HTML. Lean on purpose: a plan has about 150 passages. -->
<#import "labels.ftl" as labels>
<#import "values.ftl" as values>
<#assign sideNotes = content.sideNotes!{}>
<#assign kinMarks = content.kinMarks!{}>
<#-- Some fonts draw the stroke of ≠ into what follows: it gets a wider blank. -->
<#assign kinSigns = {"verbatim": "=", "figures": "≠\x00A0", "reworded": "≈"}>
<#assign kinWords = {"verbatim": "Nguyên văn", "figures": "Khác số liệu", "reworded": "Diễn đạt lại"}>

<#-- A whole text. links: a permalink beside every passage, for plans. -->
<#macro text sections links>
<#local closing = false>
<#list sections as section>
<#if closing != (section.role == "RECIPIENTS" || section.role == "SIGNATURE")>
<#local closing = !closing>
<#if closing><div class="closing"><#else></div></#if>
</#if>
<@part section links/>
</#list>
<#if closing></div></#if>
</#macro>

<#macro part section links>
<#if section.heading??>
<h${section.depth} id="${section.heading.id}"><@inner section.heading links/></h${section.depth}>
<@blocks section.passages links/>
<#list section.children as child><@part child links/></#list>
<#else>
<div class="${section.role?lower_case}"<#if !(section.passages?has_content && section.passages[0].id == section.id)> id="${section.id}"</#if>>
<@blocks section.passages links/>
<#list section.children as child><@part child links/></#list>
</div>
</#if>
</#macro>

<#-- Passages one below the other; items that follow each other make a list. -->
<#macro blocks passages links>
<#local open = "">
<#list passages as passage>
<#local kind = passage.kind>
<#if kind == "ITEM">
<#if open != passage.marker>
<#if open?has_content></ul></#if><#t>
<#local open = passage.marker>
<ul<#if open == "+"> class="plus"</#if>>
</#if>
<@item passage links/>
<#else>
<#if open?has_content></ul><#local open = ""></#if><#t>
<#switch kind>
<#case "PARAGRAPH">
<p id="${passage.id}"<#if passage.wording.html?starts_with("<strong>") && passage.wording.html?ends_with("</strong>")> class="bold"</#if>><@inner passage links/></p>
<#break>
<#case "TABLE">
<div class="table" id="${passage.id}"><div role="region" aria-label="Bảng" tabindex="0">${labelled(passage.wording.html)?no_esc}</div><#if links><a class="permalink" data-editorial href="#${passage.id}" aria-label="Liên kết ${passage.id}">#</a></#if></div>
<#break>
<#case "QUOTE">
<blockquote id="${passage.id}"><@inner passage links/></blockquote>
<#break>
<#case "FOOTNOTE">
<p id="${passage.id}"><sup>${passage.marker}</sup> <@inner passage links/> <a data-editorial href="#${passage.id}-nguon" aria-label="Về chỗ có cước chú ${passage.marker}">↩</a></p>
<#break>
<#default>
<p id="${passage.id}"><@inner passage links/></p>
</#switch>
<#if passage.items?has_content><@blocks passage.items links/></#if><#t>
</#if>
</#list>
<#if open?has_content></ul></#if><#t>
</#macro>

<#macro item passage links>
<li id="${passage.id}"><@inner passage links/><#if passage.items?has_content>
<@blocks passage.items links/></#if></li>
</#macro>

<#-- The words of a passage, its permalink and the task groups it opens. -->
<#macro inner passage links><#t>
<#if links && sideNotes[passage.id]??><@side sideNotes[passage.id]/></#if><#t>
<#local wording = passage.wording>
<#if wording.corrections?has_content>${wording.html?replace('<ins class="erratum" data-source="([^"]*)"', '$0 title="Bản được cung cấp ghi: $1"', 'r')?no_esc}<#else>${wording.html?no_esc}</#if><#t>
<#if links><a class="permalink" data-editorial href="#${passage.id}" aria-label="Liên kết ${passage.id}">#</a></#if><#t>
<#if links && kinMarks[passage.id]??><#list kinMarks[passage.id] as mark> <a class="kin<#if mark.kinship != "figures"> more</#if>" data-editorial href="${mark.address}" title="${kinWords[mark.kinship]}">${kinSigns[mark.kinship]} ${mark.name}</a></#list></#if><#t>
<#list passage.groups as group> <span class="group" data-editorial>${labels.groups[group]}</span></#list><#t>
</#macro>

<#-- The indicators that a passage sets, for the margin. First in the passage: a float stands where it begins. -->
<#macro side notes><span class="side" data-editorial><#t>
<#list notes as note><#local measure = note.target.measure><span><a href="${content.rootpath}${note.address}">${note.indicator.name}</a> <b>${values.value(note.target.quantity, measure, (measure.base!"")?length lt 12)?cap_first}</b> <small><#if note.target.horizon.year??>năm ${note.target.horizon.year?c}<#else>${values.horizon(note.target.horizon)}</#if><#if measure.scope??>, ${values.scopes[measure.scope]}</#if></small></span></#list><#t>
</span></#macro>

<#-- A table with the column's name on every cell: on a phone each row becomes a card. -->
<#function labelled table>
  <#local names = []>
  <#list table?matches('<th scope="col">(.*?)</th>') as head>
    <#local names += [head?groups[1]?replace("<[^>]*>", "", "r")]>
  </#list>
  <#local rows = []>
  <#list table?split("<tr>") as row>
    <#local cells = row?split("<td>")>
    <#local marked = cells[0]>
    <#list cells as cell>
      <#if cell?index gt 0>
        <#local marked += '<td data-label="' + (names[cell?index - 1]!"") + '">' + cell>
      </#if>
    </#list>
    <#local rows += [marked]>
  </#list>
  <#return rows?join("<tr>")>
</#function>

<#-- Contents: the headings as nested lists. -->
<#macro contents sections>
<#local headed = sections?filter(section -> section.heading??)>
<#if headed?has_content>
<ol>
<#list headed as section>
<li><a href="#${section.id}">${section.heading.text()}</a><@contents section.children/></li>
</#list>
</ol>
</#if>
</#macro>
