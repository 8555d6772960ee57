<#-- Every name that readers see for an id of the model, in one place. -->
<#assign levels = {
  "trung-uong": "Trung ương",
  "tinh": "Cấp tỉnh",
  "huyen": "Cấp huyện",
  "xa": "Cấp xã (xã, phường, đặc khu)"
}>
<#-- The same inside a sentence. -->
<#assign levelsInside = {
  "trung-uong": "trung ương",
  "tinh": "cấp tỉnh",
  "huyen": "cấp huyện",
  "xa": "cấp xã"
}>
<#assign kinds = {
  "ke-hoach": "Kế hoạch",
  "chuong-trinh-hanh-dong": "Chương trình hành động",
  "nghi-quyet": "Nghị quyết",
  "quyet-dinh": "Quyết định"
}>
<#-- The seven task groups of Resolution 57-NQ/TW, short. -->
<#assign groups = {
  "nhan-thuc": "Nhận thức, tư duy",
  "the-che": "Thể chế",
  "ha-tang": "Hạ tầng",
  "nhan-luc": "Nhân lực",
  "he-thong-chinh-tri": "Hệ thống chính trị",
  "doanh-nghiep": "Doanh nghiệp",
  "hop-tac-quoc-te": "Hợp tác quốc tế"
}>
<#assign notStated = "Bản sao không nêu">

<#-- An ISO date as Vietnamese offices write it: days always in two figures, months only below 3. -->
<#function day iso>
  <#local parts = iso?split("-")>
  <#local month = (parts[1]?number lt 3)?then(parts[1], parts[1]?number?c)>
  <#return parts[2] + "/" + month + "/" + parts[0]>
</#function>

<#-- What a passage's id says in words: ii-1-p3-2 is "Mục II.1, đoạn 3.2". -->
<#function where id>
  <#if id?starts_with("mo-dau")>
    <#local label = "Mở đầu" rest = id?remove_beginning("mo-dau")?remove_beginning("-")>
  <#elseif id?starts_with("noi-nhan")>
    <#local label = "Nơi nhận, dòng" rest = id?remove_beginning("noi-nhan")?remove_beginning("-")>
  <#elseif id?starts_with("cuoc-chu")>
    <#return "Cước chú " + id?remove_beginning("cuoc-chu")?remove_beginning("-")>
  <#elseif id == "ky" || id?starts_with("ky-")>
    <#return "Phần ký">
  <#else>
    <#local label = "Mục" rest = id>
  </#if>
  <#local section = [] block = []>
  <#list rest?replace("_", " lần ")?split("-") as part>
    <#if block?has_content>
      <#local block += [part]>
    <#elseif part?matches(r"p\d+")>
      <#local block = [part?substring(1)]>
    <#elseif part?has_content>
      <#local section += [(!section?has_content && part?matches("[ivxl]+"))?then(part?upper_case, part)]>
    </#if>
  </#list>
  <#if rest == ""><#return label?keep_before(",")></#if>
  <#return label + section?has_content?then(" " + section?join("."), "")
      + block?has_content?then(", đoạn " + block?join("."), "")>
</#function>

<#-- A place's name inside a sentence: "tỉnh Hưng Yên". -->
<#function inside name>
  <#return name?matches("(Tỉnh|Thành phố|Thủ đô|Huyện|Quận|Thị xã|Thị trấn|Xã|Phường|Đặc khu) .*")?then(name?uncap_first, name)>
</#function>

<#-- Names in a row: "A, B và C". -->
<#function row names>
  <#local all = names?map(name -> inside(name))>
  <#if all?size lt 2><#return all?join("")></#if>
  <#return all[0..<all?size - 1]?join(", ") + " và " + all?last>
</#function>

<#-- Marks a plan that a later version replaces. -->
<#macro replaced card><#if card.isReplaced()> <span class="replaced">đã được thay</span></#if></#macro>
