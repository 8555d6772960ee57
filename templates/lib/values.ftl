<#-- Figures and what belongs to them in words. Pure functions; every page that shows a target uses them. -->

<#-- A number as Vietnamese readers write it: 1,5; 3.321. -->
<#function number value>
  <#return value?string(",##0.####################;; decimalSeparator=',' groupingSeparator='.'")>
</#function>

<#assign scopes = {
  "ca-nuoc": "cả nước",
  "cap-tinh": "cấp tỉnh",
  "cap-huyen": "cấp huyện",
  "cap-xa": "cấp xã"
}>

<#-- What stands after a figure: "% GRDP", " người/vạn dân". withBase: say what it is a share of. -->
<#function unit measure withBase=true>
  <#local after = measure.unit?starts_with("%")?then("", " ") + measure.unit>
  <#return after + withBase?then(ofBase(measure), "")>
</#function>

<#function ofBase measure>
  <#if !measure.base??><#return ""></#if>
  <#return (measure.unit == "%")?then(" " + measure.base, " (tính trên " + measure.base + ")")>
</#function>

<#-- A figure with its operator and unit: "khoảng 20% GRDP", "trong nhóm 25", "chỉ nêu định tính". -->
<#function value quantity measure withBase=true>
  <#local op = quantity.operator>
  <#if op == "stated"><#return "chỉ nêu định tính"></#if>
  <#if op == "whole"><#return "toàn bộ" + (withBase && measure.base??)?then(" " + (measure.base!), "")></#if>
  <#local low = number(quantity.values[0])>
  <#if op == "top"><#return "trong nhóm " + low + " dẫn đầu"></#if>
  <#if op == "times"><#return "gấp " + low + " lần so với năm " + quantity.multipleOf()?c></#if>
  <#local after = unit(measure, withBase)>
  <#if op == "range"><#return "từ " + low + " đến " + number(quantity.values[1]) + after></#if>
  <#return (operators[op] + " " + low + after)?trim>
</#function>

<#assign operators = {
  "gt": "trên",
  "ge": "ít nhất",
  "eq": "",
  "approx": "khoảng",
  "le": "không quá",
  "lt": "dưới"
}>

<#-- A target in a line: "khoảng 20% GRDP, đến năm 2030", "ít nhất 95%, cấp huyện, không nêu năm". -->
<#function target it>
  <#local words = value(it.quantity, it.measure)>
  <#if it.measure.scope??><#local words += ", " + scopes[it.measure.scope]></#if>
  <#return words + ", " + horizon(it.horizon)>
</#function>

<#-- The time a target is set for: "đến năm 2030", "hằng năm", "không nêu năm". -->
<#function horizon time>
  <#if time.year??><#return "đến năm " + time.year?c></#if>
  <#return time.isAnnual()?then("hằng năm", "không nêu năm")>
</#function>

<#-- The same of a basis of comparison. -->
<#function basisTime basis>
  <#if basis.year??><#return "đến năm " + basis.year?c></#if>
  <#return basis.annual?then("hằng năm", "không nêu năm")>
</#function>

<#-- What figures of a basis count: "% GRDP, cấp tỉnh", "thứ hạng", "số lần so với năm 2020". -->
<#function basisMeasure basis>
  <#local what = {
    "rank": "thứ hạng",
    "multiple": "số lần" + (basis.multipleOf??)?then(" so với năm " + (basis.multipleOf!0)?c, ""),
    "whole": "toàn bộ",
    "amount": unit(basis.measure, false)?trim
  }[basis.kind] + (basis.kind == "amount")?then(ofBase(basis.measure), (basis.measure.base??)?then(" (tính trên " + (basis.measure.base!) + ")", ""))>
  <#return what + (basis.measure.scope??)?then(", " + scopes[basis.measure.scope!"ca-nuoc"], "")>
</#function>

<#-- A unit spelled out: "phần trăm (%)". -->
<#function unitWords measure>
  <#if measure.unit == "%"><#return "phần trăm (%)"></#if>
  <#if measure.unit == "%/năm"><#return "phần trăm mỗi năm (%/năm)"></#if>
  <#return measure.unit>
</#function>

<#-- How far figures of a basis lie apart: "15 điểm phần trăm", "từ 2 đến 3 bậc". -->
<#function distance low high basis>
  <#local a = number(low?abs) b = number(high?abs)>
  <#if low?abs gt high?abs><#local a = number(high?abs) b = number(low?abs)></#if>
  <#local words = (a == b)?then(a, "từ " + a + " đến " + b)>
  <#return words + step(basis)>
</#function>

<#-- The unit of a difference. -->
<#function step basis>
  <#if basis.kind == "rank"><#return " bậc"></#if>
  <#if basis.kind == "multiple"><#return " lần"></#if>
  <#if basis.measure.unit == "%"><#return " điểm phần trăm"></#if>
  <#if basis.measure.unit == "%/năm"><#return " điểm phần trăm mỗi năm"></#if>
  <#return " " + basis.measure.unit>
</#function>

<#-- Why two values cannot be compared: "khác căn cứ tính (GRDP và GDP)". one, other: bases of comparison. -->
<#function why reason one other>
  <#switch reason>
    <#case "unit"><#return "khác đơn vị tính (" + one.measure.unit + " và " + other.measure.unit + ")">
    <#case "base"><#return "khác căn cứ tính (" + baseWords(one) + " và " + baseWords(other) + ")">
    <#case "scope"><#return "khác phạm vi (" + scopeWords(one) + " và " + scopeWords(other) + ")">
    <#case "year"><#return "khác thời hạn (" + basisTime(one) + " và " + basisTime(other) + ")">
    <#case "another-kind"><#return "khác loại con số (" + kindWords(one) + " và " + kindWords(other) + ")">
    <#default><#return "không có con số">
  </#switch>
</#function>

<#function baseWords basis>
  <#return (basis.measure.base??)?then(basis.measure.base!, "không nêu")>
</#function>

<#function scopeWords basis>
  <#return (basis.measure.scope??)?then(scopes[basis.measure.scope!"ca-nuoc"], "đơn vị ban hành")>
</#function>

<#function kindWords basis>
  <#if basis.kind == "multiple"><#return "số lần" + (basis.multipleOf??)?then(" so với năm " + (basis.multipleOf!0)?c, "")></#if>
  <#return {"amount": "con số", "rank": "thứ hạng", "whole": "toàn bộ, không có con số"}[basis.kind]>
</#function>

<#-- Names in a row, cut after so many: "A, B và 12 văn bản khác". -->
<#function names list most=12>
  <#if list?size gt most>
    <#return list[0..<most]?join(", ") + " và " + (list?size - most)?c + " văn bản khác">
  </#if>
  <#if list?size lt 2><#return list?join("")></#if>
  <#return list[0..<list?size - 1]?join(", ") + " và " + list?last>
</#function>
